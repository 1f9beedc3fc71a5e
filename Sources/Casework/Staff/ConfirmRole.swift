/// The second person agrees to a role; it is held from that moment (trust 1.6 R3).
package struct ConfirmRole: Decision {
    package let role: Role

    package init(_ role: Role) {
        self.role = role
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notHere, oneself, samePerson, notProposed, rolesExcludeEachOther
    }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.isKept else { throw .notHere }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard let proposed = membership.proposals.first(where: { $0.role == role }) else {
            throw .notProposed
        }
        guard proposed.stamp.by.account != occasion.by.account else { throw .samePerson }
        guard (membership.roles + [role]).canBeHeldTogether else { throw .rolesExcludeEachOther }
        let confirmed = RoleConfirmed(
            role: role, proposedBy: proposed.stamp.by, stamp: Stamp(occasion))
        return [.roleConfirmed(confirmed)]
    }
}
