package import Casework
package import Storage

/// The accounts and the roles they hold, read anew at every request (trust 3.5).
package enum AccountTable {
    /// Keeps a new account; false when the user name is taken already.
    package static func add(
        _ account: StaffAccount, password: [UInt8], at now: Instant, _ connection: any Connection
    ) throws -> Bool {
        let added = try connection.run(
            """
            INSERT INTO account
                (id, user_name, user_key, name, agency, password, is_disabled, made_at)
            VALUES (\(account.id.description), \(account.userName),
                \(StaffAccount.key(of: account.userName)), \(account.name),
                \(account.agency.description), \(password), \(account.isDisabled),
                \(now.milliseconds))
            ON CONFLICT (user_key) DO NOTHING
            """)
        return added == 1
    }

    package static func account(
        _ id: ID<Account>, _ connection: any Connection
    ) throws -> StaffAccount? {
        try connection.first("\(columns) WHERE id = \(id.description)").map(account)
    }

    package static func account(
        named userName: String, _ connection: any Connection
    ) throws -> StaffAccount? {
        let key = StaffAccount.key(of: userName)
        return try connection.first("\(columns) WHERE user_key = \(key)").map(account)
    }

    package static func all(_ connection: any Connection) throws -> [StaffAccount] {
        try connection.rows("\(columns) ORDER BY user_key LIMIT 10000").map(account)
    }

    package static func password(
        of id: ID<Account>, _ connection: any Connection
    ) throws -> [UInt8]? {
        try connection.first("SELECT password FROM account WHERE id = \(id.description)")?
            .blob("password")
    }

    package static func setPassword(
        _ sealed: [UInt8], of id: ID<Account>, _ connection: any Connection
    ) throws {
        try connection.run(
            "UPDATE account SET password = \(sealed) WHERE id = \(id.description)")
    }

    package static func setDisabled(
        _ isDisabled: Bool, _ id: ID<Account>, _ connection: any Connection
    ) throws {
        try connection.run(
            "UPDATE account SET is_disabled = \(isDisabled) WHERE id = \(id.description)")
    }

    package static func setTerms(
        _ terms: AdviserTerms, of id: ID<Account>, _ connection: any Connection
    ) throws {
        let codes = AdviserSpecialism.allCases.filter(terms.specialisms.contains).map(\.rawValue)
        try connection.run(
            """
            UPDATE account SET hours = \(terms.hours), languages = \(terms.languages),
                specialisms = \(codes.joined(separator: " "))
            WHERE id = \(id.description)
            """)
    }

    package static func setDisplay(
        _ display: DisplayPreferences, of id: ID<Account>, _ connection: any Connection
    ) throws {
        try connection.run(
            "UPDATE account SET display = \(display.kept) WHERE id = \(id.description)")
    }

    private static let columns: SQL = """
        SELECT id, user_name, name, agency, is_disabled, hours, specialisms, languages,
            display
        FROM account
        """

    private static func account(_ row: Row) throws -> StaffAccount {
        guard let id = ID<Account>(try row.text("id")),
            let agency = ID<Agency>(try row.text("agency"))
        else { throw UnreadableRow() }
        return StaffAccount(
            id: id, userName: try row.text("user_name"), name: try row.text("name"),
            agency: agency, isDisabled: try row.flag("is_disabled"), terms: try terms(row),
            display: DisplayPreferences(kept: try row.text("display")))
    }

    private static func terms(_ row: Row) throws -> AdviserTerms {
        // A specialism that a newer program knows and this one does not is passed over.
        let known = try row.text("specialisms").split(separator: " ")
            .compactMap { AdviserSpecialism(rawValue: String($0)) }
        return AdviserTerms(
            hours: try row.int("hours"), specialisms: Set(known),
            languages: try row.text("languages"))
    }
}
