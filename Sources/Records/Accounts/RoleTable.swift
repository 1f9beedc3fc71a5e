package import Casework
package import Storage

/// Who holds which role in which area.
package enum RoleTable {
    package static func roles(
        of id: ID<Account>, _ connection: any Connection
    ) throws -> [HeldRole] {
        try connection.rows(
            """
            SELECT area, role FROM account_role WHERE account = \(id.description)
            ORDER BY area, role
            """
        ).compactMap { row in
            guard let area = ID<Area>(try row.text("area")) else { throw UnreadableRow() }
            // A role that a newer program knows and this one does not gives no right here.
            return Role(rawValue: try row.text("role")).map { HeldRole($0, in: area) }
        }
    }

    package static func give(
        _ held: HeldRole, to id: ID<Account>, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO account_role (account, area, role)
            VALUES (\(id.description), \(held.area.description), \(held.role.rawValue))
            ON CONFLICT (account, area, role) DO NOTHING
            """)
    }

    package static func take(
        _ held: HeldRole, from id: ID<Account>, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            DELETE FROM account_role WHERE account = \(id.description)
                AND area = \(held.area.description) AND role = \(held.role.rawValue)
            """)
    }

    /// The accounts that hold a role in an area, as for choosing the adviser of a case.
    package static func accounts(
        holding role: Role, in area: ID<Area>, _ connection: any Connection
    ) throws -> [ID<Account>] {
        try connection.rows(
            """
            SELECT account FROM account_role
            WHERE area = \(area.description) AND role = \(role.rawValue) ORDER BY account
            """
        ).compactMap { ID<Account>(try $0.text("account")) }
    }
}
