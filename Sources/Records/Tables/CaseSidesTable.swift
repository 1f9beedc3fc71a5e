import Casework
import Storage

/// Who refers or advises each case, which cases are of the same parties the other way round
/// (SR-09), and which further referrals a case took in. Ids only, so nothing here is sealed.
enum CaseSidesTable {
    static func keep(_ happening: Happening<CaseFile>, _ connection: any Connection) throws {
        let id = happening.place.stream.id
        switch happening.event {
        case .opened(let opened): try support(id, opened.referrer, "referrer", connection)
        case .advocateAllocated(let allocated):
            try support(id, allocated.advocate, "adviser", connection)
        case .referralJoined(let joining):
            try support(id, joining.referrer, "referrer", connection)
            try join(joining, happening.place, connection)
        case .oppositePartiesKnown(let known):
            try connection.run(
                """
                INSERT INTO opposite_case (case_id, other) VALUES (\(id), \(known.other))
                ON CONFLICT (case_id, other) DO NOTHING
                """)
        default: return
        }
    }

    static func erase(_ id: ID<CaseFile>, _ connection: any Connection) throws {
        try connection.run("DELETE FROM case_supporter WHERE case_id = \(id)")
        try connection.run("DELETE FROM opposite_case WHERE case_id = \(id) OR other = \(id)")
        try connection.run("DELETE FROM joined_referral WHERE case_id = \(id)")
    }

    /// An adviser who has given a case up has heard the victim all the same, so she stays here.
    private static func support(
        _ id: String, _ account: ID<Account>?, _ part: String, _ connection: any Connection
    ) throws {
        guard let account else { return }
        try connection.run(
            """
            INSERT INTO case_supporter (case_id, account, part)
            VALUES (\(id), \(account), \(part))
            ON CONFLICT (case_id, account, part) DO NOTHING
            """)
    }

    private static func join(
        _ joining: ReferralJoinedCase, _ place: LedgerPlace, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO joined_referral (case_id, referral, area, position)
            VALUES (\(place.stream.id), \(joining.referral), \(place.area), \(place.position))
            """)
    }
}
