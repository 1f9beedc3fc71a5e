/// A referral as the coordinator, the advocacy service or the referrer reads it.
package struct ReferralBriefing: Sendable {
    package let id: ID<Referral>
    package let caseID: ID<CaseFile>
    package let state: ReferralState
    package let content: ReferralContent
    package let reason: PrivateText?
    package let agency: String
    package let submittedAt: Instant
    package let submittedOn: CalendarDate
    /// The case it became, and when that is heard.
    package let reference: CaseReference?
    package let hearing: HearingSlot?
    /// Cases of people who may be the same, with the reasons; for the coordinator alone.
    package var matches: [PossibleMatch]
    package let mayDecide: Bool
    package let mayAmend: Bool
    /// Whether the reader may correct it, though it waits or was accepted.
    package var mayCorrect = false
    /// How often it was sent, with its corrections.
    package var versions = 1
    /// Who reviewed it, when it was declined.
    package var reviewer: PrivateText?
    package var redirection: Redirection?
    package var emergency: EmergencyAnswer?
    /// What whoever decides needs; nobody else gets it.
    package var triage: TriageBriefing?
    /// The hidden details that the reader may have shown to her, and the case they are asked of.
    package var reveal: Set<ProtectedDetail> = []
    package var revealIn: ID<CaseFile>?

    /// The earlier case that the area's rule proposes.
    package var proposal: RepeatProposal? { triage?.repeats.proposal }

    package init(
        id: ID<Referral>, caseID: ID<CaseFile>, state: ReferralState, content: ReferralContent,
        reason: PrivateText?, agency: String, submittedAt: Instant, submittedOn: CalendarDate,
        reference: CaseReference?, hearing: HearingSlot?, matches: [PossibleMatch] = [],
        mayDecide: Bool, mayAmend: Bool
    ) {
        self.id = id
        self.caseID = caseID
        self.state = state
        self.content = content
        self.reason = reason
        self.agency = agency
        self.submittedAt = submittedAt
        self.submittedOn = submittedOn
        self.reference = reference
        self.hearing = hearing
        self.matches = matches
        self.mayDecide = mayDecide
        self.mayAmend = mayAmend
    }
}

/// An earlier case whose victim may be the person referred, and why that may be so.
package struct PossibleMatch: Sendable, Hashable {
    package let earlier: EarlierCase
    package let victim: PrivateText
    package let state: CaseState
    package let reasons: [MatchReason]
    /// The two people, and all that was found, of which what is hidden is not shown.
    package var pair: LinkedPair?
    package var told: [MatchReason] = []
    /// What somebody said of the two victims; nil where nobody is asked.
    package var link: LinkStanding?

    package init(
        earlier: EarlierCase, victim: PrivateText, state: CaseState = .heard,
        reasons: [MatchReason]
    ) {
        self.earlier = earlier
        self.victim = victim
        self.state = state
        self.reasons = reasons
    }
}

/// Why two records may be of the same person.
package enum MatchReason: String, Sendable, Hashable, Codable, CaseIterable {
    case sameName, similarName, formerName, namesSwapped
    case sameForename, similarForename, otherForenameForm, nameAmongMiddleNames, sameMiddleName
    case sameSurname, similarSurname, sharedSurnamePart
    case sameBirth, birthTurned, similarBirth, sameBirthYear
    case sameAddress, formerAddress, similarAddress, sameStreet, sameDistrict
    case sameTelephone, formerTelephone, similarTelephone
    case perpetratorInCommon
    /// A place or a number that is hidden agrees; which one and how far is not told (SR-10).
    case hiddenDetail
    /// What speaks against it is said too, so that a person can weigh it.
    case differentForename, differentSurname, differentBirth, differentSex
}

/// One line of a list of referrals.
package struct ReferralLine: Sendable {
    package let id: ID<Referral>
    package let state: ReferralState
    package let agency: String
    package let victim: PrivateText
    package let submittedAt: Instant
    package let submittedOn: CalendarDate
    package let reference: CaseReference?
    package let hearing: HearingSlot?
    /// Only for whoever decides, and while it waits.
    package var triage: TriageLine?

    package init(
        id: ID<Referral>, state: ReferralState, agency: String, victim: PrivateText,
        submittedAt: Instant, submittedOn: CalendarDate, reference: CaseReference?,
        hearing: HearingSlot?
    ) {
        self.id = id
        self.state = state
        self.agency = agency
        self.victim = victim
        self.submittedAt = submittedAt
        self.submittedOn = submittedOn
        self.reference = reference
        self.hearing = hearing
    }
}

/// A referral being written: what was typed, page by page, just as it was typed.
package struct ReferralDraft: Sendable, Hashable, Codable {
    package let id: ID<ReferralDraft>
    package let caseID: ID<CaseFile>
    /// The referral that came back for information, when this is its second going.
    package let referral: ID<Referral>?
    package var fields: [String: String]
    /// Perpetrators, children and others at risk; each with the fields of its page.
    package var people: [DraftPerson]
    /// The earlier case whose people were taken over; its checklist answers are to be reviewed.
    package var carriedFrom: ID<CaseFile>?

    package init(
        id: ID<ReferralDraft>, caseID: ID<CaseFile>, referral: ID<Referral>? = nil,
        fields: [String: String] = [:], people: [DraftPerson] = []
    ) {
        self.id = id
        self.caseID = caseID
        self.referral = referral
        self.fields = fields
        self.people = people
    }
}

extension ReferralDraft {
    /// Whether it corrects a referral that was sent; the draft that was sent bears its id.
    package var isCorrection: Bool { referral.map { $0.as() != id } ?? false }

    /// The same answers in another draft of the same referral.
    package func copied(as id: ID<ReferralDraft>, of referral: ID<Referral>) -> ReferralDraft {
        ReferralDraft(id: id, caseID: caseID, referral: referral, fields: fields, people: people)
    }
}

/// Somebody added to a draft.
package struct DraftPerson: Sendable, Hashable, Codable {
    package let id: ID<CasePerson>
    package let role: CaseRole
    package var fields: [String: String]

    package init(id: ID<CasePerson>, role: CaseRole, fields: [String: String]) {
        self.id = id
        self.role = role
        self.fields = fields
    }
}
