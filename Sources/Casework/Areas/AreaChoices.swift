/// How often an area meets.
package enum Cadence: String, Sendable, Hashable, Codable, CaseIterable {
    case monthly, fourWeekly, fortnightly, weekly
}

extension Cadence {
    /// The day of the meeting after one, as the area usually meets.
    package func next(after day: CalendarDate) -> CalendarDate {
        switch self {
        case .monthly: day.adding(months: 1)
        case .fourWeekly: day.adding(days: 28)
        case .fortnightly: day.adding(days: 14)
        case .weekly: day.adding(days: 7)
        }
    }
}

/// Whether days are counted with weekends or without.
package enum DayKind: String, Sendable, Hashable, Codable, CaseIterable {
    case calendar, working
}

/// The day from which an area counts until a case is heard (N11).
package enum HearingClock: String, Sendable, Hashable, Codable, CaseIterable {
    case referral, incident
}

/// What an area's nation calls things (domain 2.5).
package struct AreaLabels: Sendable, Hashable, Codable {
    package enum Adviser: String, Sendable, Hashable, Codable, CaseIterable { case idva, idaa }

    /// The scheme that manages dangerous offenders; where it leads, it outranks a MARAC (SR-19).
    package enum OffenderScheme: String, Sendable, Hashable, Codable, CaseIterable {
        case mappa, ppani
    }

    package var adviser = Adviser.idva
    package var offenderScheme = OffenderScheme.mappa
    /// The version of the principles that the area's quality is measured against.
    package var framework = "SafeLives 10"
    package var sharingAgreement = "Information sharing agreement"
    package var partnership = "Domestic abuse partnership board"

    package init() {}

    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.adviser, into: &adviser)
        try values.read(.offenderScheme, into: &offenderScheme)
        try values.read(.framework, into: &framework)
        try values.read(.sharingAgreement, into: &sharingAgreement)
        try values.read(.partnership, into: &partnership)
    }
}

/// Grounds that some areas have beside those that all have (R14).
package struct ExtraGrounds: Sendable, Hashable, Codable {
    /// Any risk of honour-based abuse or forced marriage is enough, whatever the checklist says.
    package var honourBasedOrForcedMarriage = true
    /// Medium risk is enough when a change that is coming will make it worse.
    package var mediumRiskExpectedToRise = false

    package init() {}

    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.honourBasedOrForcedMarriage, into: &honourBasedOrForcedMarriage)
        try values.read(.mediumRiskExpectedToRise, into: &mediumRiskExpectedToRise)
    }
}

/// What an area's referral form asks or says that others' do not.
package struct ReferralFormRules: Sendable, Hashable, Codable {
    package var asksManagerSignOff = false
    package var asksWhetherVictimWantsPolice = false
    /// Warns that the police here record any crime that a referral tells of (R13).
    package var showsPoliceWillRecordCrime = false
    /// Whether a second person looks at a referral before it is declined.
    package var declineNeedsReviewer = false

    package init() {}

    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.asksManagerSignOff, into: &asksManagerSignOff)
        try values.read(.asksWhetherVictimWantsPolice, into: &asksWhetherVictimWantsPolice)
        try values.read(.showsPoliceWillRecordCrime, into: &showsPoliceWillRecordCrime)
        try values.read(.declineNeedsReviewer, into: &declineNeedsReviewer)
    }
}
