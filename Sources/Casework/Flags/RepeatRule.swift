/// When a further referral of the same people counts as a repeat (domain N6 to N9).
///
/// SafeLives counts twelve months from the last referral, some areas from the last meeting; so
/// the anchor is the area's, and so is the window.
package struct RepeatRule: Sendable, Hashable, Codable {
    package enum Anchor: String, Sendable, Hashable, Codable, CaseIterable {
        case lastReferral, lastMeeting
    }

    package var windowMonths: Int
    package var anchor: Anchor

    package init(windowMonths: Int, anchor: Anchor) {
        self.windowMonths = windowMonths
        self.anchor = anchor
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

/// A proposal that a referral is a repeat, with what a coordinator needs to agree or not (SR-20).
package struct RepeatProposal: Sendable, Hashable {
    package let earlier: EarlierCase
    package let rule: RepeatRule
    package let anchorDay: CalendarDate
    package let windowEnds: CalendarDate
}

extension RepeatRule {
    /// The latest earlier case that makes a referral of this day a repeat, if there is one.
    package func proposal(
        from earlier: [EarlierCase], referredOn day: CalendarDate
    ) -> RepeatProposal? {
        earlier.compactMap { proposal(from: $0, referredOn: day) }
            .max { $0.anchorDay < $1.anchorDay }
    }

    private func proposal(
        from earlier: EarlierCase, referredOn day: CalendarDate
    ) -> RepeatProposal? {
        guard earlier.hasPerpetratorInCommon, let anchorDay = anchorDay(of: earlier) else {
            return nil
        }
        let ends = anchorDay.adding(months: windowMonths)
        guard anchorDay <= day, day <= ends else { return nil }
        return RepeatProposal(earlier: earlier, rule: self, anchorDay: anchorDay, windowEnds: ends)
    }

    private func anchorDay(of earlier: EarlierCase) -> CalendarDate? {
        switch anchor {
        case .lastReferral: earlier.referredOn
        case .lastMeeting: earlier.heardOn
        }
    }
}
