package import Casework
package import Storage

/// A form that was sent when the session had lapsed, kept sealed for its own sender (ux 1.5).
package struct KeptRequestRow: Sendable {
    package let account: ID<Account>
    package let sessionHash: [UInt8]
    package let sealed: [UInt8]
    package let keptAt: Instant

    package init(account: ID<Account>, sessionHash: [UInt8], sealed: [UInt8], keptAt: Instant) {
        self.account = account
        self.sessionHash = sessionHash
        self.sealed = sealed
        self.keptAt = keptAt
    }
}

/// One kept request an account: the newest, because a person sends one form at a time.
package enum KeptRequestTable {
    package static func keep(_ row: KeptRequestRow, _ connection: any Connection) throws {
        try connection.run(
            """
            INSERT INTO kept_request (account, session_hash, body, kept_at)
            VALUES (\(row.account.description), \(row.sessionHash), \(row.sealed),
                \(row.keptAt.milliseconds))
            ON CONFLICT (account) DO UPDATE SET session_hash = excluded.session_hash,
                body = excluded.body, kept_at = excluded.kept_at
            """)
    }

    package static func row(
        of account: ID<Account>, _ connection: any Connection
    ) throws -> KeptRequestRow? {
        try connection.first(
            """
            SELECT session_hash, body, kept_at FROM kept_request
            WHERE account = \(account.description)
            """
        ).map { row in
            KeptRequestRow(
                account: account, sessionHash: try row.blob("session_hash"),
                sealed: try row.blob("body"),
                keptAt: Instant(milliseconds: try row.integer("kept_at")))
        }
    }

    /// Hands the request out and forgets it, so that it is sent once only.
    package static func take(
        of account: ID<Account>, _ connection: any Connection
    ) throws -> KeptRequestRow? {
        guard let row = try row(of: account, connection) else { return nil }
        try connection.run("DELETE FROM kept_request WHERE account = \(account.description)")
        return row
    }

    package static func forgetKept(before time: Instant, _ connection: any Connection) throws {
        try connection.run("DELETE FROM kept_request WHERE kept_at < \(time.milliseconds)")
    }
}
