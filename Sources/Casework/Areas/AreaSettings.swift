/// What one MARAC area has agreed about how it works; rules receive the version in force that day.
///
/// The defaults are values of the field that an area may change (domain 2.3).
package struct AreaSettings: Sendable, Hashable, Codable {
    /// What the service calls itself on screen; neutral, so that a lock screen gives nothing away.
    package var serviceName: String
    package var labels = AreaLabels()
    package var cadence: Cadence
    /// How many days before a meeting its agenda goes out (Sheffield 7, Bexley 8).
    package var agendaLeadDays: Int
    package var agendaDayKind = DayKind.calendar
    /// Whether each case goes to the agencies as soon as it is listed, ahead of the agenda (N13).
    package var rollingAgenda = false
    /// Whether what agencies found for a case is kept when it is taken off an agenda that had gone
    /// out.
    package var keepsWithdrawnResearch = true
    package var meetingStartsAt: TimeOfDay
    package var minutesPerCase: Int
    package var caseCapacity: Int
    /// Whether agencies also meet each working day to share the newest referrals (N12).
    package var dailyTriageMeeting = false
    /// Whether an agenda ends with the cases whose flag has run out since the last one (R7b).
    package var listsEndedFlags = false
    package var repeatRule: RepeatRule
    package var flagMonths: Int
    /// Days until a case is heard: 42 for monthly meetings, 28 for fortnightly (S004 1.3).
    package var daysToHearing: Int
    /// From when those days run; pages show the days by both clocks (N11).
    package var hearingClock = HearingClock.referral
    package var triageTargetDays = 1
    package var emergencyTargetDays = 2
    package var visibleHighRiskCount: Int
    /// Whether the number of the checklist itself takes the place of the area's, where it has one.
    package var takesInstrumentsCount = false
    package var escalation: EscalationRule
    package var extraGrounds = ExtraGrounds()
    package var instrument: String
    /// Instruments that open from an answer, such as the stalking questions (domain 3.2).
    package var furtherInstruments = ["stalking-11", "honour-based"]
    package var referralForm = ReferralFormRules()
    /// The reasons in law for sharing that a referrer picks from; the area's lawyers own the list.
    package var lawfulBases = LawfulBasis.usual
    package var safeContactStaleDays = 30
    package var referralsPerAdviserYear = 100
    package var agreementGraceDays: Int
    /// How often each agency says which of its people still need access (SR-32).
    package var confirmationDays = 91
    /// For how many days after that access goes on without it.
    package var confirmationGraceDays = 14
    /// How long an owner has for an action when nobody says otherwise.
    package var actionDays: Int
    package var declarationVersion: String
    /// The standard actions in the area's own words (S004 4.4, 2.4).
    package var updateVictimWords: String
    package var flagFileWords: String
    /// Actions that the desk writes by a code (ux 2.4.3).
    package var stockActions = StockAction.usual

    package init(
        serviceName: String = "Conference",
        cadence: Cadence = .fortnightly,
        agendaLeadDays: Int = 7,
        meetingStartsAt: TimeOfDay = TimeOfDay(minutes: 9 * 60 + 30),
        minutesPerCase: Int = 12,
        caseCapacity: Int = 20,
        repeatRule: RepeatRule = RepeatRule(),
        flagMonths: Int = 12,
        daysToHearing: Int = 28,
        visibleHighRiskCount: Int = 14,
        escalation: EscalationRule = EscalationRule(),
        instrument: String = "checklist-24",
        agreementGraceDays: Int = 0,
        actionDays: Int = 14,
        declarationVersion: String = "1",
        updateVictimWords: String = "Tell the victim what was agreed, when it is safe",
        flagFileWords: String = "Flag the files of the victim, the perpetrator and the children"
    ) {
        self.serviceName = serviceName
        self.cadence = cadence
        self.agendaLeadDays = agendaLeadDays
        self.meetingStartsAt = meetingStartsAt
        self.minutesPerCase = minutesPerCase
        self.caseCapacity = caseCapacity
        self.repeatRule = repeatRule
        self.flagMonths = flagMonths
        self.daysToHearing = daysToHearing
        self.visibleHighRiskCount = visibleHighRiskCount
        self.escalation = escalation
        self.instrument = instrument
        self.agreementGraceDays = agreementGraceDays
        self.actionDays = actionDays
        self.declarationVersion = declarationVersion
        self.updateVictimWords = updateVictimWords
        self.flagFileWords = flagFileWords
    }
}

extension AreaSettings {
    /// What an older event or an area's own file leaves out has its usual value.
    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.serviceName, into: &serviceName)
        try values.read(.labels, into: &labels)
        try values.read(.agreementGraceDays, into: &agreementGraceDays)
        try values.read(.confirmationDays, into: &confirmationDays)
        try values.read(.confirmationGraceDays, into: &confirmationGraceDays)
        try values.read(.actionDays, into: &actionDays)
        try values.read(.declarationVersion, into: &declarationVersion)
        try values.read(.updateVictimWords, into: &updateVictimWords)
        try values.read(.flagFileWords, into: &flagFileWords)
        try values.read(.stockActions, into: &stockActions)
        try readMeetings(values)
        try readReferrals(values)
        if !values.contains(.escalation) {
            let former = try decoder.container(keyedBy: FormerKeys.self)
            try former.read(.escalationIncidents, into: &escalation.incidents)
        }
    }

    private mutating func readMeetings(_ values: KeyedDecodingContainer<CodingKeys>) throws {
        try values.read(.cadence, into: &cadence)
        try values.read(.agendaLeadDays, into: &agendaLeadDays)
        try values.read(.agendaDayKind, into: &agendaDayKind)
        try values.read(.rollingAgenda, into: &rollingAgenda)
        try values.read(.keepsWithdrawnResearch, into: &keepsWithdrawnResearch)
        try values.read(.meetingStartsAt, into: &meetingStartsAt)
        try values.read(.minutesPerCase, into: &minutesPerCase)
        try values.read(.caseCapacity, into: &caseCapacity)
        try values.read(.dailyTriageMeeting, into: &dailyTriageMeeting)
        try values.read(.listsEndedFlags, into: &listsEndedFlags)
    }

    private mutating func readReferrals(_ values: KeyedDecodingContainer<CodingKeys>) throws {
        try values.read(.repeatRule, into: &repeatRule)
        try values.read(.flagMonths, into: &flagMonths)
        try values.read(.daysToHearing, into: &daysToHearing)
        try values.read(.hearingClock, into: &hearingClock)
        try values.read(.triageTargetDays, into: &triageTargetDays)
        try values.read(.emergencyTargetDays, into: &emergencyTargetDays)
        try values.read(.visibleHighRiskCount, into: &visibleHighRiskCount)
        try values.read(.takesInstrumentsCount, into: &takesInstrumentsCount)
        try values.read(.escalation, into: &escalation)
        try values.read(.extraGrounds, into: &extraGrounds)
        try values.read(.instrument, into: &instrument)
        try values.read(.furtherInstruments, into: &furtherInstruments)
        try values.read(.referralForm, into: &referralForm)
        try values.read(.lawfulBases, into: &lawfulBases)
        try values.read(.safeContactStaleDays, into: &safeContactStaleDays)
        try values.read(.referralsPerAdviserYear, into: &referralsPerAdviserYear)
    }

    /// Where settings of the first ledgers had the number of incidents.
    private enum FormerKeys: String, CodingKey { case escalationIncidents }
}

extension KeyedDecodingContainer {
    /// Takes what is there, and leaves the value as it is when nothing is.
    package func read<Value: Decodable>(_ key: Key, into value: inout Value) throws {
        value = try decodeIfPresent(Value.self, forKey: key) ?? value
    }
}
