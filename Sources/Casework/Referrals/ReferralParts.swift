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
    /// Whether whoever filled in the checklist is trained to use it (domain 3.1).
    package var isTrained: KnownAnswer?

    package init() {}

    /// What an older event leaves out was not asked then.
    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.jobTitle, into: &jobTitle)
        try values.read(.telephone, into: &telephone)
        try values.read(.presenter, into: &presenter)
        attends = try values.decodeIfPresent(KnownAnswer.self, forKey: .attends)
        try values.read(.preferredTime, into: &preferredTime)
        try values.read(.signedOffBy, into: &signedOffBy)
        signedOffOn = try values.decodeIfPresent(CalendarDate.self, forKey: .signedOffOn)
        isTrained = try values.decodeIfPresent(KnownAnswer.self, forKey: .isTrained)
    }
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

    /// What an older event leaves out was not asked then.
    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.place, into: &place)
        try values.read(.crimeReference, into: &crimeReference)
        wouldBeCrime = try values.decodeIfPresent(KnownAnswer.self, forKey: .wouldBeCrime)
        countInWindow = try values.decodeIfPresent(Int.self, forKey: .countInWindow)
        isRising = try values.decodeIfPresent(KnownAnswer.self, forKey: .isRising)
        try values.read(.history, into: &history)
        try values.read(.inPlace, into: &inPlace)
        try values.read(.whyTogether, into: &whyTogether)
    }
}

/// What the victim says and wants (domain 3.3, "safety voice").
package struct VictimsVoice: Sendable, Hashable, Codable {
    package var afraidOf = PrivateText("")
    package var wouldFeelSafer = PrivateText("")
    package var wantsPolice: KnownAnswer?
    package var aboutPolice = PrivateText("")

    package init() {}

    /// What an older event leaves out was not asked then.
    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.afraidOf, into: &afraidOf)
        try values.read(.wouldFeelSafer, into: &wouldFeelSafer)
        wantsPolice = try values.decodeIfPresent(KnownAnswer.self, forKey: .wantsPolice)
        try values.read(.aboutPolice, into: &aboutPolice)
    }
}

/// Whether a conference here or elsewhere heard of the victim before.
package struct EarlierConference: Sendable, Hashable, Codable {
    package var wasHeard: KnownAnswer?
    /// Where, when and under which number.
    package var whereAndWhen = PrivateText("")

    package init() {}

    /// What an older event leaves out was not asked then.
    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        wasHeard = try values.decodeIfPresent(KnownAnswer.self, forKey: .wasHeard)
        try values.read(.whereAndWhen, into: &whereAndWhen)
    }
}
