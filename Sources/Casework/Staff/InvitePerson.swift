/// A coordinator invites somebody of an agency; nothing opens until she has set up her sign-in.
package struct InvitePerson: Decision {
    package let account: ID<Account>
    package let person: StaffPerson
    package let agency: ID<Agency>
    package let roles: [Role]
    package let trainedOn: CalendarDate?
    package let endsOn: CalendarDate?
    /// Whether the agency is a member of the area on this day.
    package let agencyIsMember: Bool
    /// How long the invitation and the first confirmation stand.
    package let settings: AreaSettings

    package init(
        _ person: StaffPerson, account: ID<Account>, of agency: ID<Agency>, as roles: [Role],
        trainedOn: CalendarDate? = nil, endsOn: CalendarDate? = nil, agencyIsMember: Bool = true,
        _ settings: AreaSettings
    ) {
        self.person = person
        self.account = account
        self.agency = agency
        self.roles = roles.inOrder
        self.trainedOn = trainedOn
        self.endsOn = endsOn
        self.agencyIsMember = agencyIsMember
        self.settings = settings
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case alreadyHere, nameIsMissing, agencyIsNoMember, noRole, rolesExcludeEachOther
        case deputyIsNotTrained, trainedInTheFuture, endIsPast, endIsMissing
    }

    /// Roles that need a second person are proposed with the invitation and not given by it.
    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard !membership.isKept else { throw .alreadyHere }
        guard !person.name.isEmpty else { throw .nameIsMissing }
        guard agencyIsMember else { throw .agencyIsNoMember }
        try check(on: occasion.today)
        let stamp = Stamp(occasion)
        let given = roles.filter { !Set<Role>.needingSecondPerson.contains($0) }
        let proposed = roles.filter(Set<Role>.needingSecondPerson.contains)
        let isForOneMeeting = Set(roles).isSubset(of: .forOneMeeting)
        let enrolled = PersonEnrolled(
            account: account, person: person, agency: agency, roles: given, trainedOn: trainedOn,
            endsOn: endsOn,
            confirmation: isForOneMeeting ? nil : Confirmation(on: occasion.today, settings),
            stamp: stamp)
        return [.invited(enrolled)]
            + proposed.map { .roleProposed(RoleProposed(role: $0, stamp: stamp)) }
    }

    private func check(on today: CalendarDate) throws(Refusal) {
        guard !roles.isEmpty else { throw .noRole }
        guard roles.canBeHeldTogether else { throw .rolesExcludeEachOther }
        if roles.contains(.deputy), trainedOn == nil { throw .deputyIsNotTrained }
        if let trainedOn, trainedOn > today { throw .trainedInTheFuture }
        if let endsOn, endsOn < today { throw .endIsPast }
        if endsOn == nil, !Set(roles).isDisjoint(with: .forOneMeeting) { throw .endIsMissing }
    }
}
