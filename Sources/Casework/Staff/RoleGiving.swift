/// Which roles one person may give, which need a second, and which stand alone (trust 1.6 R3).
extension Set<Role> {
    /// They open many cases, or let their holder give access: one person proposes, another agrees.
    package static let needingSecondPerson: Set<Role> = [
        .coordinator, .chair, .minuteTaker, .advocacyManager, .advocate, .administrator,
        .governanceLead,
    ]

    /// Whoever administers people, watches, or reads the record of others, does nothing else here.
    package static let standingAlone: Set<Role> = [.administrator, .observer, .governanceLead]

    /// Those who invite people and change what they may do.
    package static let givingAccess: Set<Role> = [.coordinator, .administrator]

    /// Those who can be the second person.
    package static let agreeingToAccess: Set<Role> = [.chair, .administrator]

    /// Roles that end with the meeting they were given for.
    package static let forOneMeeting: Set<Role> = [.attendee, .observer]
}

extension Sequence<Role> {
    /// Each once, in the order of the field's own list.
    package var inOrder: [Role] {
        let held = Set(self)
        return Role.allCases.filter(held.contains)
    }

    /// Whether these roles may be held together by one person of an area.
    package var canBeHeldTogether: Bool {
        let held = Set(self)
        return held.count <= 1 || held.isDisjoint(with: .standingAlone)
    }
}
