/// When a further referral of the same people counts as a repeat (domain N6 to N9).
///
/// SafeLives counts twelve months from the last referral, some areas from the last meeting; and
/// older rules count only what would be a crime. So window, anchor and incident are the area's.
package struct RepeatRule: Sendable, Hashable, Codable {
    package enum Anchor: String, Sendable, Hashable, Codable, CaseIterable {
        case lastReferral, lastMeeting
    }

    package var windowMonths = 12
    package var anchor = Anchor.lastReferral
    package var qualifyingIncident = QualifyingIncident.anyAbuse

    package init(
        windowMonths: Int = 12, anchor: Anchor = .lastReferral,
        qualifyingIncident: QualifyingIncident = .anyAbuse
    ) {
        self.windowMonths = windowMonths
        self.anchor = anchor
        self.qualifyingIncident = qualifyingIncident
    }

    package init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try values.read(.windowMonths, into: &windowMonths)
        try values.read(.anchor, into: &anchor)
        try values.read(.qualifyingIncident, into: &qualifyingIncident)
    }
}

/// An earlier case of the same victim, with the dates from which a repeat may be counted.
package struct EarlierCase: Sendable, Hashable {
    package let id: ID<CaseFile>
    package let reference: CaseReference
    package let referredOn: CalendarDate
    package let heardOn: CalendarDate?
    package let hasPerpetratorInCommon: Bool

    package init(
        id: ID<CaseFile>, reference: CaseReference, referredOn: CalendarDate,
        heardOn: CalendarDate?, hasPerpetratorInCommon: Bool
    ) {
        self.id = id
        self.reference = reference
        self.referredOn = referredOn
        self.heardOn = heardOn
        self.hasPerpetratorInCommon = hasPerpetratorInCommon
    }
}
