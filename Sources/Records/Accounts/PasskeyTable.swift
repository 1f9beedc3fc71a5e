package import Casework
package import Storage

/// The passkeys of all accounts.
package enum PasskeyTable {
    /// Keeps a new passkey; false when some account has it already.
    package static func add(_ row: PasskeyRow, _ connection: any Connection) throws -> Bool {
        let added = try connection.run(
            """
            INSERT INTO passkey
                (id, account, credential, public_key, sign_count, is_syncable, is_backed_up,
                model, name, made_at, made_with)
            VALUES (\(row.id), \(row.account), \(row.credential), \(row.publicKey),
                \(Int64(row.signCount)), \(row.isSyncable), \(row.isBackedUp), \(row.model),
                \(row.name), \(row.madeAt), \(row.madeWith.rawValue))
            ON CONFLICT (credential) DO NOTHING
            """)
        return added == 1
    }

    package static func passkeys(
        of account: ID<Account>, _ connection: any Connection
    ) throws -> [PasskeyRow] {
        try connection.rows(
            "\(columns) WHERE account = \(account) ORDER BY made_at, id LIMIT 100"
        ).map(passkey)
    }

    package static func passkey(
        called credential: [UInt8], _ connection: any Connection
    ) throws -> PasskeyRow? {
        try connection.first("\(columns) WHERE credential = \(credential)").map(passkey)
    }

    /// Notes what a passkey showed. False when the row has moved on meanwhile: the same answer of
    /// an authenticator is not taken twice.
    package static func note(
        _ row: PasskeyRow, after count: UInt32, _ connection: any Connection
    ) throws -> Bool {
        try connection.run(
            """
            UPDATE passkey SET sign_count = \(Int64(row.signCount)),
                is_backed_up = \(row.isBackedUp), used_at = \(row.usedAt?.milliseconds),
                went_back_at = \(row.wentBackAt?.milliseconds)
            WHERE id = \(row.id) AND sign_count = \(Int64(count))
            """) == 1
    }

    package static func rename(
        _ id: ID<Passkey>, of account: ID<Account>, to name: String, _ connection: any Connection
    ) throws -> Bool {
        try connection.run(
            "UPDATE passkey SET name = \(name) WHERE id = \(id) AND account = \(account)") == 1
    }

    package static func remove(
        _ id: ID<Passkey>, of account: ID<Account>, _ connection: any Connection
    ) throws -> Bool {
        try connection.run(
            "DELETE FROM passkey WHERE id = \(id) AND account = \(account)") == 1
    }

    /// All of an account's, as when they are lost and it begins again.
    package static func removeAll(
        of account: ID<Account>, _ connection: any Connection
    ) throws {
        try connection.run("DELETE FROM passkey WHERE account = \(account)")
    }

    private static let columns: SQL = """
        SELECT id, account, credential, public_key, sign_count, is_syncable, is_backed_up, model,
            name, made_at, made_with, used_at, went_back_at
        FROM passkey
        """

    private static func passkey(_ row: Row) throws -> PasskeyRow {
        guard let count = UInt32(exactly: try row.integer("sign_count")) else {
            throw UnreadableRow()
        }
        return PasskeyRow(
            id: try row.id("id"), account: try row.id("account"),
            credential: try row.blob("credential"), publicKey: try row.blob("public_key"),
            signCount: count, isSyncable: try row.flag("is_syncable"),
            isBackedUp: try row.flag("is_backed_up"), model: try row.blob("model"),
            name: try row.text("name"), madeAt: try row.instant("made_at"),
            madeWith: try row.word("made_with"),
            usedAt: try row.integerIfAny("used_at").map(Instant.init(milliseconds:)),
            wentBackAt: try row.integerIfAny("went_back_at").map(Instant.init(milliseconds:)))
    }
}
