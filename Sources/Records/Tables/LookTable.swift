import Casework
import Storage

/// Who has seen a case, and when she last read its page or its referral, so that a correction can
/// be told to everybody who saw what was wrong (SR-35).
///
/// Moments are places in the ledger: nothing here tells more than the access log does.
enum LookTable {
    /// Lists show a name and a number at most, and reading one is not reading the case.
    private static let lists: Set = ["cases", "referrals"]
    private static let readings: Set = ["case", "referral", "versions"]

    static func keep(
        _ happening: Happening<AccessLog>, _ connection: any Connection
    ) throws {
        guard case .opened(let entry) = happening.event, !lists.contains(entry.page),
            case .caseFile(let id) = happening.place.matter, let account = entry.stamp.by.account
        else { return }
        let position = happening.place.position
        guard readings.contains(entry.page) else {
            try connection.run(
                """
                INSERT INTO case_look (case_id, account, first_seen)
                VALUES (\(id), \(account), \(position))
                ON CONFLICT (case_id, account) DO NOTHING
                """)
            return
        }
        try connection.run(
            """
            INSERT INTO case_look (case_id, account, first_seen, last_read)
            VALUES (\(id), \(account), \(position), \(position))
            ON CONFLICT (case_id, account) DO UPDATE SET last_read = excluded.last_read
            """)
    }
}
