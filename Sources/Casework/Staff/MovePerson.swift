/// Somebody changes post: the roles of her old agency end at once, and what she held is handed to
/// a named person, so that nothing is left without one (SR-32).
package struct MovePerson: Decision {
    package let agency: ID<Agency>
    package let roles: [Role]
    package let handedTo: ID<Account>?
    /// Whether she holds anything that somebody must take over.
    package let holdsWork: Bool
    package let agencyIsMember: Bool

    package init(
        to agency: ID<Agency>, as roles: [Role], handingTo account: ID<Account>?,
        holdsWork: Bool, agencyIsMember: Bool = true
    ) {
        self.agency = agency
        self.roles = roles.inOrder
        handedTo = account
        self.holdsWork = holdsWork
        self.agencyIsMember = agencyIsMember
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notHere, oneself, sameAgency, agencyIsNoMember, noRole, rolesExcludeEachOther
        case needsSecondPerson, deputyIsNotTrained, nobodyTakesOver, handedToHerself
    }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.isKept, let from = membership.agency else { throw .notHere }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard agency != from else { throw .sameAgency }
        guard agencyIsMember else { throw .agencyIsNoMember }
        try checkRoles()
        if holdsWork, handedTo == nil { throw .nobodyTakesOver }
        if let handedTo, handedTo == membership.account { throw .handedToHerself }
        let moved = PersonMoved(
            from: from, to: agency, roles: roles, handedTo: handedTo, stamp: Stamp(occasion))
        return [.moved(moved)]
    }

    /// A new agency has not named her its deputy yet, and no trusted role moves with her.
    private func checkRoles() throws(Refusal) {
        guard !roles.isEmpty else { throw .noRole }
        guard roles.canBeHeldTogether else { throw .rolesExcludeEachOther }
        guard Set(roles).isDisjoint(with: .needingSecondPerson) else { throw .needsSecondPerson }
        guard !roles.contains(.deputy) else { throw .deputyIsNotTrained }
    }
}
