package import Casework
package import Storage

/// A one-time code that was handed to somebody for setting up her sign-in; only its hash is kept.
package struct SignInCodeRow: Sendable {
    package let hash: [UInt8]
    package let membership: ID<Membership>
    package let area: ID<Area>
    package let expiresAt: Instant

    package init(
        hash: [UInt8], membership: ID<Membership>, area: ID<Area>, expiresAt: Instant
    ) {
        self.hash = hash
        self.membership = membership
        self.area = area
        self.expiresAt = expiresAt
    }
}

/// One code a person: a new one takes the place of the last.
package enum SignInCodeTable {
    package static func keep(_ code: SignInCodeRow, _ connection: any Connection) throws {
        try connection.run("DELETE FROM sign_in_code WHERE membership = \(code.membership)")
        try connection.run(
            """
            INSERT INTO sign_in_code (code_hash, membership, area, expires_at)
            VALUES (\(code.hash), \(code.membership), \(code.area), \(code.expiresAt))
            """)
    }

    package static func find(
        _ hash: [UInt8], at now: Instant, _ connection: any Connection
    ) throws -> SignInCodeRow? {
        try connection.first(
            """
            SELECT membership, area, expires_at FROM sign_in_code
            WHERE code_hash = \(hash) AND expires_at > \(now)
            """
        ).map { row in
            SignInCodeRow(
                hash: hash, membership: try row.id("membership"), area: try row.id("area"),
                expiresAt: try row.instant("expires_at"))
        }
    }

    /// Uses a code up; false when it was used already.
    package static func take(_ hash: [UInt8], _ connection: any Connection) throws -> Bool {
        try connection.run("DELETE FROM sign_in_code WHERE code_hash = \(hash)") == 1
    }

    package static func withdraw(
        of membership: ID<Membership>, _ connection: any Connection
    ) throws {
        try connection.run("DELETE FROM sign_in_code WHERE membership = \(membership)")
    }

    package static func forgetExpired(at now: Instant, _ connection: any Connection) throws {
        try connection.run("DELETE FROM sign_in_code WHERE expires_at <= \(now)")
    }
}
