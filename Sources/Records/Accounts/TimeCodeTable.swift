package import Casework
package import Storage

/// The sealed secret of an account's app for codes, and the last half minute that was used.
package struct TimeCodeRow: Sendable {
    package let account: ID<Account>
    package let sealed: [UInt8]
    package let lastStep: Int64
    package let madeAt: Instant
    package var failures = CodeFailures()

    package init(account: ID<Account>, sealed: [UInt8], lastStep: Int64, madeAt: Instant) {
        self.account = account
        self.sealed = sealed
        self.lastStep = lastStep
        self.madeAt = madeAt
    }
}

/// Wrong codes of an account, of the app and of paper alike: how many, and since when.
package struct CodeFailures: Sendable, Hashable {
    /// After so many within so many seconds no code is looked at until they are over.
    package static let most = 10
    package static let seconds: Int64 = 300

    package let count: Int
    package let since: Instant

    package init(_ count: Int = 0, since: Instant = Instant(milliseconds: 0)) {
        self.count = count
        self.since = since
    }

    /// Seconds until a code is looked at again; nil when one is.
    package func wait(_ now: Instant) -> Int64? {
        let left = Self.seconds - since.seconds(to: now)
        return count >= Self.most && left > 0 ? left : nil
    }

    /// One more.
    package func more(at now: Instant) -> CodeFailures {
        let goesOn = count > 0 && since.seconds(to: now) < Self.seconds
        return goesOn ? CodeFailures(count + 1, since: since) : CodeFailures(1, since: now)
    }
}

/// One app for codes an account.
package enum TimeCodeTable {
    package static func set(_ row: TimeCodeRow, _ connection: any Connection) throws {
        try connection.run(
            """
            INSERT INTO time_code_secret (account, sealed, last_step, made_at)
            VALUES (\(row.account), \(row.sealed), \(row.lastStep), \(row.madeAt))
            ON CONFLICT (account) DO UPDATE SET sealed = excluded.sealed,
                last_step = excluded.last_step, made_at = excluded.made_at
            """)
    }

    package static func row(
        of account: ID<Account>, _ connection: any Connection
    ) throws -> TimeCodeRow? {
        try connection.first(
            """
            SELECT sealed, last_step, made_at, failures, failing_since FROM time_code_secret
            WHERE account = \(account)
            """
        ).map { row in
            var code = TimeCodeRow(
                account: account, sealed: try row.blob("sealed"),
                lastStep: try row.integer("last_step"), madeAt: try row.instant("made_at"))
            code.failures = CodeFailures(
                try row.int("failures"), since: try row.instant("failing_since"))
            return code
        }
    }

    /// Uses a half minute up; false when it was used already.
    package static func use(
        _ step: Int64, of account: ID<Account>, _ connection: any Connection
    ) throws -> Bool {
        try connection.run(
            """
            UPDATE time_code_secret SET last_step = \(step)
            WHERE account = \(account) AND last_step < \(step)
            """) == 1
    }

    package static func keep(
        _ failures: CodeFailures, of account: ID<Account>, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            UPDATE time_code_secret SET failures = \(failures.count),
                failing_since = \(failures.since)
            WHERE account = \(account)
            """)
    }

    package static func remove(of account: ID<Account>, _ connection: any Connection) throws {
        try connection.run("DELETE FROM time_code_secret WHERE account = \(account)")
    }
}

/// The codes on paper: of each only the hash, until it is used.
package enum RecoveryCodeTable {
    /// Puts new codes in place of all that there were.
    package static func replace(
        of account: ID<Account>, with hashes: [[UInt8]], _ connection: any Connection
    ) throws {
        try connection.run("DELETE FROM recovery_code WHERE account = \(account)")
        for hash in hashes {
            try connection.run(
                "INSERT INTO recovery_code (hash, account) VALUES (\(hash), \(account))")
        }
    }

    /// Uses a code up; false when it is none of this account's.
    package static func use(
        _ hash: [UInt8], of account: ID<Account>, _ connection: any Connection
    ) throws -> Bool {
        try connection.run(
            "DELETE FROM recovery_code WHERE hash = \(hash) AND account = \(account)") == 1
    }

    package static func left(
        of account: ID<Account>, _ connection: any Connection
    ) throws -> Int {
        let row = try connection.first(
            "SELECT COUNT(*) AS codes FROM recovery_code WHERE account = \(account)")
        return try row?.int("codes") ?? 0
    }
}
