package import Casework
package import Storage

/// The open sessions. A lapsed one stays for a while, to say whose unsent form it was (ux 1.5).
package enum SessionTable {
    package static func begin(_ session: SessionRow, _ connection: any Connection) throws {
        try connection.run(
            """
            INSERT INTO session
                (token_hash, account, area, secret, begun_at, seen_at, is_locked, place, factor,
                proven_at, browser, network)
            VALUES (\(session.tokenHash), \(session.account.description),
                \(session.area.description), \(session.secret),
                \(session.begunAt.milliseconds), \(session.seenAt.milliseconds),
                \(session.isLocked), \(session.place), \(session.proof.factor.rawValue),
                \(session.proof.at.milliseconds), \(session.whereabouts.browser),
                \(session.whereabouts.network))
            """)
    }

    package static func session(
        _ tokenHash: [UInt8], _ connection: any Connection
    ) throws -> SessionRow? {
        try connection.first("\(columns) WHERE token_hash = \(tokenHash)").map(session)
    }

    /// Notes that she is still there.
    package static func touch(
        _ tokenHash: [UInt8], at now: Instant, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            UPDATE session SET seen_at = \(now.milliseconds)
            WHERE token_hash = \(tokenHash) AND seen_at < \(now.milliseconds)
            """)
    }

    /// Puts another session in place of one, as when she hides, comes back or signs in again.
    /// False when the old one is gone: somebody was quicker.
    package static func replace(
        _ old: [UInt8], with session: SessionRow, _ connection: any Connection
    ) throws -> Bool {
        guard try connection.run("DELETE FROM session WHERE token_hash = \(old)") == 1 else {
            return false
        }
        try begin(session, connection)
        return true
    }

    package static func end(_ tokenHash: [UInt8], _ connection: any Connection) throws {
        try connection.run("DELETE FROM session WHERE token_hash = \(tokenHash)")
    }

    package static func endAll(of account: ID<Account>, _ connection: any Connection) throws {
        try connection.run("DELETE FROM session WHERE account = \(account.description)")
    }

    /// Ends the sessions of an account that are open in one area.
    package static func endAll(
        of account: ID<Account>, in area: ID<Area>, _ connection: any Connection
    ) throws {
        try connection.run("DELETE FROM session WHERE account = \(account) AND area = \(area)")
    }

    /// The sessions of an account, the newest first.
    package static func sessions(
        of account: ID<Account>, _ connection: any Connection
    ) throws -> [SessionRow] {
        try connection.rows(
            """
            \(columns) WHERE account = \(account.description)
            ORDER BY begun_at DESC, token_hash LIMIT 100
            """
        ).map(session)
    }

    /// Ends all but the newest sessions of an account.
    package static func keepNewest(
        _ count: Int, of account: ID<Account>, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            DELETE FROM session WHERE account = \(account.description) AND token_hash NOT IN (
                SELECT token_hash FROM session WHERE account = \(account.description)
                ORDER BY begun_at DESC, token_hash LIMIT \(count))
            """)
    }

    package static func forgetBegun(before time: Instant, _ connection: any Connection) throws {
        try connection.run("DELETE FROM session WHERE begun_at < \(time.milliseconds)")
    }

    private static let columns: SQL = """
        SELECT token_hash, account, area, secret, begun_at, seen_at, is_locked, place, factor,
            proven_at, browser, network
        FROM session
        """

    private static func session(_ row: Row) throws -> SessionRow {
        guard let account = ID<Account>(try row.text("account")),
            let area = ID<Area>(try row.text("area"))
        else { throw UnreadableRow() }
        return SessionRow(
            tokenHash: try row.blob("token_hash"), account: account, area: area,
            secret: try row.blob("secret"),
            begunAt: Instant(milliseconds: try row.integer("begun_at")),
            seenAt: Instant(milliseconds: try row.integer("seen_at")),
            isLocked: try row.flag("is_locked"), place: try row.text("place"),
            proof: try proof(row),
            whereabouts: Whereabouts(
                browser: try row.text("browser"), network: try row.text("network")))
    }

    private static func proof(_ row: Row) throws -> Proof {
        guard let factor = Proof.Factor(rawValue: try row.text("factor")) else {
            throw UnreadableRow()
        }
        return Proof(factor, at: Instant(milliseconds: try row.integer("proven_at")))
    }
}
