/// An operator gives somebody access at once, as for the first coordinator of an area.
package struct EnrolPerson: Decision {
    package let account: ID<Account>
    package let person: StaffPerson
    package let agency: ID<Agency>
    package let roles: [Role]
    package let settings: AreaSettings
    /// Whether she had these roles before there was a record of them; they are taken as they are.
    package let isTakenOver: Bool

    package init(
        _ person: StaffPerson, account: ID<Account>, of agency: ID<Agency>, as roles: [Role],
        _ settings: AreaSettings, isTakenOver: Bool = false
    ) {
        self.person = person
        self.account = account
        self.agency = agency
        self.roles = roles.inOrder
        self.settings = settings
        self.isTakenOver = isTakenOver
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case alreadyHere, noRole, rolesExcludeEachOther
    }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard !membership.isKept else { throw .alreadyHere }
        guard !roles.isEmpty else { throw .noRole }
        guard isTakenOver || roles.canBeHeldTogether else { throw .rolesExcludeEachOther }
        return [
            .enrolled(
                PersonEnrolled(
                    account: account, person: person, agency: agency, roles: roles,
                    trainedOn: nil, endsOn: nil,
                    confirmation: Confirmation(on: occasion.today, settings),
                    stamp: Stamp(occasion)))
        ]
    }
}
