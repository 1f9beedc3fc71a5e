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
    package let matches: [PossibleMatch]
    package let proposal: RepeatProposal?
    package let mayDecide: Bool
    package let mayAmend: Bool

    package init(
        id: ID<Referral>, caseID: ID<CaseFile>, state: ReferralState, content: ReferralContent,
        reason: PrivateText?, agency: String, submittedAt: Instant, submittedOn: CalendarDate,
        reference: CaseReference?, hearing: HearingSlot?, matches: [PossibleMatch],
        proposal: RepeatProposal?, mayDecide: Bool, mayAmend: Bool
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
        self.proposal = proposal
        self.mayDecide = mayDecide
        self.mayAmend = mayAmend
    }
}

/// An earlier case whose victim may be the person referred, and why that may be so.
package struct PossibleMatch: Sendable, Hashable {
    package let earlier: EarlierCase
    package let victim: PrivateText
    package let reasons: [MatchReason]

    package init(earlier: EarlierCase, victim: PrivateText, reasons: [MatchReason]) {
        self.earlier = earlier
        self.victim = victim
        self.reasons = reasons
    }
}

/// Why two records may be of the same person.
package enum MatchReason: String, Sendable, Hashable, CaseIterable {
    case sameName, similarName, formerName, sameBirth, similarBirth, samePostcode
    case perpetratorInCommon
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
