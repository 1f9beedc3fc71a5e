/// What one MARAC area has agreed about how it works; rules receive the version in force that day.
///
/// The defaults are values of the field that an area may change (domain 2.3).
package struct AreaSettings: Sendable, Hashable, Codable {
    /// What the service calls itself on screen; neutral, so that a lock screen gives nothing away.
    package var serviceName: String
    package var cadence: Cadence
    /// How many days before a meeting its agenda goes out (Sheffield 7, Bexley 8).
    package var agendaLeadDays: Int
    package var meetingStartsAt: TimeOfDay
    package var minutesPerCase: Int
    package var caseCapacity: Int
    package var repeatRule: RepeatRule
    package var flagMonths: Int
    /// Days from referral to hearing: 42 for monthly meetings, 28 for fortnightly (S004 1.3).
    package var daysToHearing: Int
    package var visibleHighRiskCount: Int
    package var escalationIncidents: Int
    package var instrument: String
    package var agreementGraceDays: Int
    /// How long an owner has for an action when nobody says otherwise.
    package var actionDays: Int
    package var declarationVersion: String
    /// The standard actions in the area's own words (S004 4.4, 2.4).
    package var updateVictimWords: String
    package var flagFileWords: String

    package init(
        serviceName: String = "Conference",
        cadence: Cadence = .fortnightly,
        agendaLeadDays: Int = 7,
        meetingStartsAt: TimeOfDay = TimeOfDay(minutes: 9 * 60 + 30),
        minutesPerCase: Int = 12,
        caseCapacity: Int = 20,
        repeatRule: RepeatRule = RepeatRule(windowMonths: 12, anchor: .lastReferral),
        flagMonths: Int = 12,
        daysToHearing: Int = 28,
        visibleHighRiskCount: Int = 14,
        escalationIncidents: Int = 3,
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
        self.escalationIncidents = escalationIncidents
        self.instrument = instrument
        self.agreementGraceDays = agreementGraceDays
        self.actionDays = actionDays
        self.declarationVersion = declarationVersion
        self.updateVictimWords = updateVictimWords
        self.flagFileWords = flagFileWords
    }
}

/// How often an area meets.
package enum Cadence: String, Sendable, Hashable, Codable, CaseIterable {
    case monthly, fortnightly, weekly
}
