/// A case as one reader may see it: a part that she may not see is not in the value at all.
package struct CaseBriefing: Sendable {
    package var id: ID<CaseFile>
    package var outline: CaseOutline
    package var people: [CasePerson]?
    package var riskSummary: PrivateText?
    package var safeContact: SafeContact?
    package var referral: ReferralContent?
    package var research: [ResearchStatus]?
    package var ownResearch: Research?
    package var minutes: [MinuteBriefing]?
    package var risks: [RiskBriefing]?
    package var actions: [ActionBriefing]?
    package var contacts: [ContactAttempted]?
    package var victimsView: VictimsViewRecorded?
    /// Why there is no view, while there is none.
    package var viewMissing: ViewNotObtained?
    /// How the victim was said to be reached, each time it was confirmed.
    package var safeContacts: [SafeContactConfirmed]?
    /// After how many days a safe contact has to be confirmed again (SR-05).
    package var safeContactStaleDays = 30
    /// The days on which the victim was first tried and first reached.
    package var firstContact = FirstContact()
    package var referralID: ID<Referral>?
    /// The day of the referral's last correction.
    package var correctedOn: CalendarDate?
    package var history: [HistoryEntry]?
    /// Every assessment of the case with what came with the referral first.
    package var assessments: [AssessmentBriefing]?
    /// What the reader may do next with this case.
    package var may: CaseTasks
    /// Further referrals of the same people, each in its referrer's words.
    package var joined: [JoinedReferral]?
    /// Cases in which the parties change places; only for those who keep the two apart (SR-09).
    package var opposite: [OppositeCase]?
    package var clock: [ClockTime]?
    /// Each answer to whether it gets an emergency meeting, the last of which holds.
    package var emergencies: [EmergencyAnswered] = []
    /// Whether a MAPPA meeting leads (SR-19), and what the chair decided.
    package var leadership: OffenderMeetingLeadership?
    /// People whom the reader's agency has not looked for, as they came after it had answered.
    package var addedSinceOwnAnswer: [ID<CasePerson>] = []
    /// What the reader's agency tells the chair in writing, as it does not come.
    package var ownWritten: PrivateText?
    /// Colleagues of hers who were asked to look something up, and have not answered.
    package var passedOn: [ResearchPassedOn] = []
    /// What agencies that do not come wrote; only for those who convene.
    package var inWriting: [WrittenBriefing] = []

    /// In which emergency the reader has it open, and until when (trust 3.10).
    package var glass: LiveBreakGlass?

    package init(id: ID<CaseFile>, outline: CaseOutline, may: CaseTasks = CaseTasks()) {
        self.id = id
        self.outline = outline
        self.may = may
    }
}

/// What may be said of a case by number alone.
package struct CaseOutline: Sendable, Hashable {
    package let reference: CaseReference
    package let state: CaseState
    package let kind: CaseKind
    package let markers: Set<CaseMarker>
    package let grounds: Set<ReferralGround>
    package let referredOn: CalendarDate
    package let referringAgency: String
    package let advocate: String?
    package let hearing: HearingSlot?
    package let flag: Flag?

    package init(
        reference: CaseReference, state: CaseState, kind: CaseKind, markers: Set<CaseMarker>,
        grounds: Set<ReferralGround>, referredOn: CalendarDate, referringAgency: String,
        advocate: String?, hearing: HearingSlot?, flag: Flag?
    ) {
        self.reference = reference
        self.state = state
        self.kind = kind
        self.markers = markers
        self.grounds = grounds
        self.referredOn = referredOn
        self.referringAgency = referringAgency
        self.advocate = advocate
        self.hearing = hearing
        self.flag = flag
    }
}

/// When and where in the order a case is, or was, heard.
package struct HearingSlot: Sendable, Hashable {
    package let meeting: ID<Meeting>
    package let date: CalendarDate
    /// Counted from 1.
    package let place: Int
    package let at: TimeOfDay

    package init(meeting: ID<Meeting>, date: CalendarDate, place: Int, at: TimeOfDay) {
        self.meeting = meeting
        self.date = date
        self.place = place
        self.at = at
    }
}

/// What a reader may do with a case, so that a page offers nothing that would be refused.
package struct CaseTasks: Sendable, Hashable {
    package var allocateAdvocate = false
    package var recordContact = false
    package var writeResearch = false
    package var list = false
    package var assess = false
    package var confirmSafeContact = false
    package var reportIncident = false
    /// Whether she may read who has seen the case (SR-13).
    package var readAccess = false
    /// The hidden details that she may have shown to her, one by one (SR-10).
    package var reveal: Set<ProtectedDetail> = []
    package var decideHearing = false
    /// To say "I know these people".
    package var leaveForConflict = false
    package var enterConflict = false
    /// To see who does not see the case.
    package var decideConflicts = false
    package var leaveToOthers = false
    package var answerEmergency = false

    package init() {}
}

/// Whether an agency has answered; never what it holds (SR-11).
package struct ResearchStatus: Sendable, Hashable {
    package let agency: ID<Agency>
    package let name: String
    package let hasAnswered: Bool
    /// Whether it answered before somebody was added, and is asked to look again.
    package var isAskedAgain = false

    package init(
        agency: ID<Agency>, name: String, hasAnswered: Bool, isAskedAgain: Bool = false
    ) {
        self.agency = agency
        self.name = name
        self.hasAnswered = hasAnswered
        self.isAskedAgain = isAskedAgain
    }
}

/// One line of the minutes with the name of the agency that spoke.
package struct MinuteBriefing: Sendable, Hashable {
    package let line: MinuteLine
    package let agency: String?
    package let at: Instant

    package init(line: MinuteLine, agency: String?, at: Instant) {
        self.line = line
        self.agency = agency
        self.at = at
    }
}

/// What an agency that does not come tells the chair.
package struct WrittenBriefing: Sendable, Hashable {
    package let agency: String
    package let words: PrivateText

    package init(agency: String, words: PrivateText) {
        self.agency = agency
        self.words = words
    }
}

/// A risk and how many actions answer it.
package struct RiskBriefing: Sendable, Hashable {
    package let risk: IdentifiedRisk
    package let actions: Int
    package let reasonWithoutAction: PrivateText?

    package init(risk: IdentifiedRisk, actions: Int, reasonWithoutAction: PrivateText?) {
        self.risk = risk
        self.actions = actions
        self.reasonWithoutAction = reasonWithoutAction
    }
}

/// An action as a list shows it.
package struct ActionBriefing: Sendable, Hashable {
    package let id: ID<AgreedAction>
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let words: PrivateText
    package let person: PrivateText
    package let agency: String
    package let origin: AgreedAction.Origin
    package let agreedOn: CalendarDate
    package let dueOn: CalendarDate
    package let outcome: ActionOutcome?
    package let notes: PrivateText

    package init(
        id: ID<AgreedAction>, caseID: ID<CaseFile>, reference: CaseReference, words: PrivateText,
        person: PrivateText, agency: String, origin: AgreedAction.Origin,
        agreedOn: CalendarDate, dueOn: CalendarDate, outcome: ActionOutcome?, notes: PrivateText
    ) {
        self.id = id
        self.caseID = caseID
        self.reference = reference
        self.words = words
        self.person = person
        self.agency = agency
        self.origin = origin
        self.agreedOn = agreedOn
        self.dueOn = dueOn
        self.outcome = outcome
        self.notes = notes
    }

    package var isOpen: Bool { outcome == nil || outcome == .notDone }
    package func isOverdue(on day: CalendarDate) -> Bool { isOpen && dueOn < day }
}

/// Something that happened to a case, told by the ledger: what, by which agency, when.
package struct HistoryEntry: Sendable, Hashable {
    package let event: HistoryEvent
    package let agency: String?
    package let at: Instant
    package let on: CalendarDate

    package init(event: HistoryEvent, agency: String?, at: Instant, on: CalendarDate) {
        self.event = event
        self.agency = agency
        self.at = at
        self.on = on
    }
}

/// What a history may tell: that something was done, without the words that were written.
package enum HistoryEvent: String, Sendable, Hashable, CaseIterable {
    case opened, advocateAllocated, contactAttempted, victimsViewRecorded, listed, unlisted
    case researchAsked, researchSubmitted, minuted, riskIdentified, actionAgreed
    case riskLeftWithoutAction, heard, deferred, flagRaised, actionReported, closed
    case assessed, safeContactConfirmed, viewNotObtained, corrected
    case referralJoined, oppositePartiesKnown, offenderMeetingLeads, hearingDecided
    case emergencyAnswered, leftToOffenderMeeting, joinedCorrected, researchAskedAgain
    case entryReworded, entryWithdrawn, actionsAnswered, processLinked, flagPlaced
    case researchSetAside, writtenSubmitted, hearingReopened
}
