/// Who refers and who will speak to the case at the meeting (domain 3.3).
package struct ReferrerDetails: Sendable, Hashable, Codable {
    package var jobTitle = PrivateText("")
    package var telephone = PrivateText("")
    /// Who presents the case, when it is not the referrer.
    package var presenter = PrivateText("")
    package var attends: KnownAnswer?
    package var preferredTime = PrivateText("")
    /// The manager or safeguarding lead who signed the referral off, where an area asks for it.
    package var signedOffBy = PrivateText("")
    package var signedOffOn: CalendarDate?

    package init() {}
}

/// The latest incident and those before it.
package struct IncidentDetails: Sendable, Hashable, Codable {
    package var place = PrivateText("")
    /// The police's crime or incident number.
    package var crimeReference = PrivateText("")
    /// Whether it would be a crime: some areas count only such incidents as a repeat (domain N8).
    package var wouldBeCrime: KnownAnswer?
    /// Incidents within the area's window, for the ground of escalation (domain N4).
    package var countInWindow: Int?
    /// Whether they come more often or grow worse.
    package var isRising: KnownAnswer?
    package var history = PrivateText("")
    /// Support and safety measures that stand already.
    package var inPlace = PrivateText("")
    package var whyTogether = PrivateText("")

    package init() {}
}

/// What the victim says and wants (domain 3.3, "safety voice").
package struct VictimsVoice: Sendable, Hashable, Codable {
    package var afraidOf = PrivateText("")
    package var wouldFeelSafer = PrivateText("")
    package var wantsPolice: KnownAnswer?
    package var aboutPolice = PrivateText("")

    package init() {}
}

/// Whether a conference here or elsewhere heard of the victim before.
package struct EarlierConference: Sendable, Hashable, Codable {
    package var wasHeard: KnownAnswer?
    /// Where, when and under which number.
    package var whereAndWhen = PrivateText("")

    package init() {}
}
