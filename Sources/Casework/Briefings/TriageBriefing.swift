/// What the coordinator needs to decide on a referral, beside the referral itself (ux J4).
package struct TriageBriefing: Sendable {
    package var connections: [KnownConnection] = []
    /// Live cases in which the two parties change places (SR-09).
    package var opposite: [KnownConnection] = []
    /// Referrals that wait as well and may tell of the same people, or of the same two the other
    /// way round.
    package var waiting: [WaitingMatch] = []
    /// Open cases of the same victim that the referral may join.
    package var joinable: [EarlierCase] = []
    /// Agencies of the area for which a perpetrator is said to work: a named circle is offered.
    package var employedBy: [String] = []
    package var repeats: RepeatCheck
    package var grounds: GroundsCheck
    package var routes: [ReferralRoute]
    package var clock: [ClockTime]
    package var contact: ContactSafety
    /// The rules by which the referral is judged: those of the day on which it was sent.
    package var rules: SettingsInForce
    package var declineNeedsReviewer: Bool
    /// The day that is put into the box when an emergency meeting is granted.
    package var emergencyBy: CalendarDate

    package init(
        repeats: RepeatCheck, grounds: GroundsCheck, routes: [ReferralRoute], clock: [ClockTime],
        contact: ContactSafety, rules: SettingsInForce, declineNeedsReviewer: Bool,
        emergencyBy: CalendarDate
    ) {
        self.repeats = repeats
        self.grounds = grounds
        self.routes = routes
        self.clock = clock
        self.contact = contact
        self.rules = rules
        self.declineNeedsReviewer = declineNeedsReviewer
        self.emergencyBy = emergencyBy
    }
}

/// Somebody of a referral who may be known from a case of other people.
package struct KnownConnection: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The same perpetrator, with another victim.
        case samePerpetrator
        case sameChild
        /// Who is the victim here is named as a perpetrator there.
        case victimIsPerpetratorThere
        case perpetratorIsVictimThere
        /// Both at once: each names the other (SR-09).
        case partiesChangePlaces
    }

    package let kind: Kind
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let state: CaseState
    /// The person as that case names them.
    package let person: PrivateText
    package let victim: PrivateText
    package let reasons: [MatchReason]
    /// The two people, and all that was found, of which what is hidden is not shown.
    package var pair: LinkedPair?
    package var told: [MatchReason] = []
    /// What somebody said of the two; nil where nobody is asked.
    package var link: LinkStanding?

    package init(
        kind: Kind, caseID: ID<CaseFile>, reference: CaseReference, state: CaseState,
        person: PrivateText, victim: PrivateText, reasons: [MatchReason]
    ) {
        self.kind = kind
        self.caseID = caseID
        self.reference = reference
        self.state = state
        self.person = person
        self.victim = victim
        self.reasons = reasons
    }
}

/// A referral that waits too, and in which somebody of this one may be named (SR-20).
package struct WaitingMatch: Sendable, Hashable {
    package let referral: ID<Referral>
    /// The case that it may become.
    package let caseID: ID<CaseFile>
    package let agency: ID<Agency>
    package var agencyName = ""
    package let sentOn: CalendarDate
    /// Nil where its victim may be the victim here.
    package let kind: KnownConnection.Kind?
    /// The person as that referral names them.
    package let person: PrivateText
    package let victim: PrivateText
    package let reasons: [MatchReason]

    package init(
        referral: ID<Referral>, caseID: ID<CaseFile>, agency: ID<Agency>, sentOn: CalendarDate,
        kind: KnownConnection.Kind?, person: PrivateText, victim: PrivateText,
        reasons: [MatchReason]
    ) {
        self.referral = referral
        self.caseID = caseID
        self.agency = agency
        self.sentOn = sentOn
        self.kind = kind
        self.person = person
        self.victim = victim
        self.reasons = reasons
    }
}

/// What a list of waiting referrals says of one beyond its name, so that the most pressing is
/// looked at first.
package struct TriageLine: Sendable, Hashable {
    package let urgency: TriageUrgency
    package let grounds: [ReferralGround]
    package let answers: AnswersInShort
    package let decision: ClockTime?
    package let hearing: ClockTime
    package let incidentOn: CalendarDate?

    package init(
        urgency: TriageUrgency, grounds: [ReferralGround], answers: AnswersInShort,
        decision: ClockTime?, hearing: ClockTime, incidentOn: CalendarDate?
    ) {
        self.urgency = urgency
        self.grounds = grounds
        self.answers = answers
        self.decision = decision
        self.hearing = hearing
        self.incidentOn = incidentOn
    }
}

/// What became of a referral, told by its row alone: for the line above the next one.
package struct DecidedReferral: Sendable, Hashable {
    package let id: ID<Referral>
    package let state: ReferralState
    package let reference: CaseReference?
    package let agency: String
    /// How many wait still.
    package let waiting: Int

    package init(
        id: ID<Referral>, state: ReferralState, reference: CaseReference?, agency: String,
        waiting: Int
    ) {
        self.id = id
        self.state = state
        self.reference = reference
        self.agency = agency
        self.waiting = waiting
    }
}
