/// Who is deciding, when, and which day that is in the area.
///
/// Rules are given the occasion and never read a clock.
package struct Occasion: Sendable, Hashable {
    package let by: Actor
    package let at: Instant
    package let today: CalendarDate

    package init(by: Actor, at: Instant, today: CalendarDate) {
        self.by = by
        self.at = at
        self.today = today
    }
}

/// The person, or the system itself, by whom something is done.
package enum Actor: Sendable, Hashable, Codable {
    /// A person signed in for an agency.
    case person(ID<Account>, of: ID<Agency>)
    /// The program, as when an operator sets an area up.
    case system

    package var account: ID<Account>? {
        if case .person(let account, _) = self { account } else { nil }
    }

    package var agency: ID<Agency>? {
        if case .person(_, let agency) = self { agency } else { nil }
    }
}

/// What every event carries beside its own facts: by whom and when.
package struct Stamp: Sendable, Hashable, Codable {
    package let by: Actor
    package let at: Instant
    package let on: CalendarDate

    package init(_ occasion: Occasion) {
        by = occasion.by
        at = occasion.at
        on = occasion.today
    }
}
