/// What somebody may do about a colleague's access.
package enum StaffDeed: Sendable, Hashable, CaseIterable {
    case changeRoles, move, end, suspend, restore, issueCode
    case askFreshStart, agreeToFreshStart, confirm, seat, agreeToRole, correct

    /// Everything that this reader may do about a person; nothing about herself (trust 1.6 R3).
    ///
    /// - Parameter leads: whether the reader answers for the person's agency.
    package static func all(
        for reader: Reader, leading leads: Bool, about account: ID<Account>,
        standing: MembershipStanding, wantsFreshStart: Bool
    ) -> Set<StaffDeed> {
        guard reader.account != account else { return [] }
        let ofArea: Set<StaffDeed> = reader.roles.reduce(into: leads ? ofLead : []) { all, role in
            all.formUnion(of(role))
        }
        return ofArea.intersection(possible(standing, wantsFreshStart))
    }

    private static func of(_ role: Role) -> Set<StaffDeed> {
        switch role {
        case .coordinator:
            [
                .changeRoles, .move, .end, .suspend, .restore, .issueCode, .askFreshStart,
                .agreeToFreshStart, .confirm, .seat, .correct,
            ]
        case .administrator:
            [
                .changeRoles, .move, .end, .suspend, .restore, .issueCode, .askFreshStart,
                .agreeToFreshStart, .agreeToRole,
            ]
        case .chair: [.agreeToRole, .agreeToFreshStart, .confirm, .suspend]
        default: []
        }
    }

    /// An agency's lead confirms her people and may stop their access; she gives none.
    private static let ofLead: Set<StaffDeed> = [
        .end, .suspend, .confirm, .askFreshStart, .agreeToFreshStart, .correct,
    ]

    private static func possible(
        _ standing: MembershipStanding, _ wantsFreshStart: Bool
    ) -> Set<StaffDeed> {
        switch standing {
        case .notInvited, .ended: []
        case .invited:
            [
                .changeRoles, .move, .end, .issueCode, .confirm, .seat, .agreeToRole, .correct,
            ]
        case .suspended: [.changeRoles, .move, .end, .restore, .confirm, .agreeToRole, .correct]
        case .active:
            [
                .changeRoles, .move, .end, .suspend, .confirm, .seat, .agreeToRole, .correct,
                wantsFreshStart ? .agreeToFreshStart : .askFreshStart,
            ]
        }
    }
}
