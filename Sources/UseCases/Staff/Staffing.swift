import Casework
import Records

/// What every piece of business about people and agencies asks first.
extension Errand {
    /// Whether the reader answers for an agency's people: she is the one named for it, or its
    /// representative while nobody is.
    func leads(_ agency: ID<Agency>) -> Bool {
        guard reader.agency == agency, let member = area.member(agency) else { return false }
        if let contact = member.contact { return contact == reader.account }
        return reader.holds(anyOf: [.representative])
    }

    /// Whether the reader invites people and changes what they may do.
    var gives: Bool { reader.holds(anyOf: .givingAccess) }

    /// Whether she sees who belongs to an agency.
    func seesPeople(ofAgency agency: ID<Agency>) -> Bool {
        gives || reader.holds(anyOf: [.chair]) || leads(agency)
    }

    /// A person of the area whom this reader may see, or nothing here.
    func person(_ id: ID<Membership>) throws -> MembershipRow {
        guard let row = try MembershipQuery.find(id, in: area.id, connection),
            seesPeople(ofAgency: row.agency)
        else { throw NothingHere() }
        return row
    }

    func deeds(about row: MembershipRow) -> Set<StaffDeed> {
        StaffDeed.all(
            for: reader, leading: leads(row.agency), about: row.account, standing: row.standing,
            wantsFreshStart: row.wantsFreshStart)
    }

    /// A person about whom this reader may do something, or nothing here.
    func person(_ id: ID<Membership>, to deed: StaffDeed) throws -> MembershipRow {
        let row = try person(id)
        guard deeds(about: row).contains(deed) else { throw NothingHere() }
        return row
    }

    /// Who holds a role in the area today.
    func holders(of role: Role) throws -> [ID<Account>] {
        try RoleTable.accounts(holding: role, in: area.id, on: occasion.today, connection)
    }

    /// Everybody whom this reader sees and for whom a role or a new sign-in waits for a second
    /// person.
    func waitingForSecondPerson() throws -> [MembershipRow] {
        try MembershipQuery.everybody(in: area.id, connection).filter {
            seesPeople(ofAgency: $0.agency) && $0.waitsForSecondPerson
        }
    }

    /// Those among them for whom she can be the second person: not herself, nor where it was she
    /// who asked.
    func toAgreeTo() throws -> [MembershipRow] {
        let grant = try AccessPolicy.open(area.id, by: reader)
        return try waitingForSecondPerson().filter { row in
            let person = try desk.record(Membership.self, row.id, grant)
            let deeds = deeds(about: row)
            let roles = deeds.contains(.agreeToRole) ? person.proposals.map(\.stamp) : []
            let start =
                deeds.contains(.agreeToFreshStart) ? person.freshStartAsked.map(\.stamp) : nil
            return (roles + [start].compactMap(\.self)).contains { $0.by.account != reader.account }
        }
    }

    /// Puts a decision to a person's place in the area.
    func decide<Choice: Decision>(
        _ decision: Choice, on id: ID<Membership>
    ) throws -> Result<Void, Refused> where Choice.Subject == Membership {
        let grant = try AccessPolicy.open(area.id, by: reader)
        return try desk.decide(decision, on: id, in: area.id, grant, occasion)
            .mapError(Refused.init)
    }

    /// Puts a decision to the area itself.
    func decideForArea<Choice: Decision>(
        _ decision: Choice
    ) throws -> Result<Void, Refused> where Choice.Subject == Area {
        let grant = try AccessPolicy.open(area.id, by: reader)
        return try desk.decide(decision, on: area.id, in: area.id, grant, occasion)
            .mapError(Refused.init)
    }

    func line(_ row: MembershipRow) -> PersonLine {
        PersonLine(
            id: row.id, account: row.account, name: row.name, agency: row.agency,
            agencyName: area.agencyName(row.agency), roles: row.roles.inOrder,
            proposed: row.proposed, standing: row.standing, endsOn: row.endsOn,
            trainedOn: row.trainedOn, confirmation: row.confirmation,
            wantsFreshStart: row.wantsFreshStart)
    }

    /// Whether somebody's place in the area is open today, whatever her agency.
    func isOpen(_ row: MembershipRow) -> Bool {
        switch line(row).access(on: occasion.today) {
        case .open, .toConfirm: true
        case .invited, .suspended, .ended, .notConfirmed: false
        }
    }
}
