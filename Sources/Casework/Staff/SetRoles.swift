/// What a person may do in the area is changed; what needs a second person is only taken away here.
package struct SetRoles: Decision {
    package let roles: [Role]
    package let trainedOn: CalendarDate?

    package init(_ roles: [Role], trainedOn: CalendarDate? = nil) {
        self.roles = roles.inOrder
        self.trainedOn = trainedOn
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notHere, oneself, noRole, rolesExcludeEachOther, needsSecondPerson
        case deputyIsNotTrained, trainedInTheFuture, endIsMissing
    }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.isKept else { throw .notHere }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard !roles.isEmpty else { throw .noRole }
        guard roles.canBeHeldTogether else { throw .rolesExcludeEachOther }
        let added = Set(roles).subtracting(membership.roles)
        guard added.isDisjoint(with: .needingSecondPerson) else { throw .needsSecondPerson }
        if roles.contains(.deputy), (trainedOn ?? membership.trainedOn) == nil {
            throw .deputyIsNotTrained
        }
        if let trainedOn, trainedOn > occasion.today { throw .trainedInTheFuture }
        if membership.endsOn == nil, !added.isDisjoint(with: .forOneMeeting) {
            throw .endIsMissing
        }
        let isSame = roles == membership.roles.inOrder
        if isSame, trainedOn == nil || trainedOn == membership.trainedOn { return [] }
        return [
            .rolesSet(RolesSet(roles: roles, trainedOn: trainedOn, stamp: Stamp(occasion)))
        ]
    }
}
