/// A role that opens many cases, or gives access to others, is asked for; a second person agrees.
package struct ProposeRole: Decision {
    package let role: Role

    package init(_ role: Role) {
        self.role = role
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notHere, oneself, needsNoSecondPerson, alreadyHeld, rolesExcludeEachOther
    }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.isKept else { throw .notHere }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard Set<Role>.needingSecondPerson.contains(role) else { throw .needsNoSecondPerson }
        guard !membership.roles.contains(role) else { throw .alreadyHeld }
        let after = membership.roles + membership.proposals.map(\.role) + [role]
        guard after.canBeHeldTogether else { throw .rolesExcludeEachOther }
        guard !membership.proposals.contains(where: { $0.role == role }) else { return [] }
        return [.roleProposed(RoleProposed(role: role, stamp: Stamp(occasion)))]
    }
}
