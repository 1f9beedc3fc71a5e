import Casework
import Storage

/// Who belongs to which area, as rows: what every request reads a person's rights from.
enum MembershipTable {
    /// The rows say how the person stands now; what went before is in the ledger.
    static func keep(_ happening: Happening<Membership>, _ connection: any Connection) throws {
        let (record, area) = (happening.after, happening.place.area)
        guard let account = record.account, let agency = record.agency, let person = record.person
        else { return }
        let id = happening.place.stream.id
        try connection.run("DELETE FROM membership WHERE id = \(id)")
        try connection.run(
            """
            INSERT INTO membership (id, area, account, agency, name, standing, roles, proposed,
                ends_on, trained_on, confirm_by, last_day, wants_fresh_start)
            VALUES (\(id), \(area), \(account), \(agency), \(person.name.revealed),
                \(record.standing.rawValue), \(words(record.roles)),
                \(words(record.proposals.map(\.role))), \(record.endsOn?.description),
                \(record.trainedOn?.description), \(record.confirmation?.dueBy.description),
                \(record.confirmation?.lastDay.description), \(record.freshStartAsked != nil))
            """)
        if case .corrected = happening.event {
            try keepName(person, of: account, in: area, connection)
        }
        try keepRoles(record, of: account, in: area, connection)
        try keepSeats(record, of: account, in: area, connection)
    }

    /// Her sign-in bears the name too, unless she has a place in another area, which did not agree
    /// to another name.
    private static func keepName(
        _ person: StaffPerson, of account: ID<Account>, in area: ID<Area>,
        _ connection: any Connection
    ) throws {
        try connection.run(
            """
            UPDATE account SET name = \(person.name.revealed) WHERE id = \(account)
                AND NOT EXISTS (SELECT 1 FROM membership
                    WHERE membership.account = account.id AND membership.area <> \(area))
            """)
    }

    private static func keepRoles(
        _ record: Membership, of account: ID<Account>, in area: ID<Area>,
        _ connection: any Connection
    ) throws {
        try connection.run(
            "DELETE FROM held_role WHERE account = \(account) AND area = \(area)")
        for role in record.roles {
            try connection.run(
                """
                INSERT INTO held_role (account, area, role)
                VALUES (\(account), \(area), \(role.rawValue))
                """)
        }
    }

    private static func keepSeats(
        _ record: Membership, of account: ID<Account>, in area: ID<Area>,
        _ connection: any Connection
    ) throws {
        try connection.run("DELETE FROM seat WHERE account = \(account) AND area = \(area)")
        for seat in record.seats {
            try connection.run(
                """
                INSERT INTO seat (account, area, meeting, case_id, until)
                VALUES (\(account), \(area), \(seat.meeting), \(seat.caseFile?.description),
                    \(seat.until))
                """)
        }
    }

    private static func words(_ roles: [Role]) -> String {
        roles.map(\.rawValue).joined(separator: " ")
    }
}
