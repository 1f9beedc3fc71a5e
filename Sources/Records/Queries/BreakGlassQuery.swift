package import Casework
package import Storage

/// One opening of a case in an emergency, as lists tell of it: nothing of the case but its id.
package struct BreakGlassRow: Sendable {
    package let id: ID<BreakGlass>
    package let area: ID<Area>
    package let caseID: ID<CaseFile>
    package let account: ID<Account>
    package let agency: ID<Agency>
    package let category: BreakGlassCategory
    package let brokenAt: Instant
    package let brokenOn: CalendarDate
    package let until: Instant
    package let reviewBy: CalendarDate
    package let reviewedOn: CalendarDate?
    package let wasNeeded: Bool?

    package func isOverdue(on day: CalendarDate) -> Bool { reviewedOn == nil && reviewBy < day }
}

package enum BreakGlassQuery {
    /// The kind of emergency in which somebody has a case open now.
    ///
    /// The hour counts from its beginning. A clock that was put back does not lengthen it: the
    /// latest moment that the ledger has seen since then counts as now.
    static func live(
        _ account: ID<Account>, _ id: ID<CaseFile>, at now: Instant, _ connection: any Connection
    ) throws -> BreakGlassCategory? {
        let row = try connection.first(
            """
            SELECT category, broken_at, until, (SELECT MAX(ledger_entry.at) FROM ledger_entry
                WHERE ledger_entry.position >= break_glass.position) AS latest
            FROM break_glass
            WHERE account = \(account) AND case_id = \(id) AND until > \(now)
            ORDER BY position DESC LIMIT 1
            """)
        guard let row else { return nil }
        let latest = max(now, try row.instant("latest"))
        guard latest < (try row.instant("until")) else { return nil }
        return try row.word("category")
    }

    package static func find(
        _ id: ID<BreakGlass>, _ connection: any Connection
    ) throws -> BreakGlassRow? {
        try connection.first("SELECT \(columns) FROM break_glass WHERE break_glass.id = \(id)").map(
            row)
    }

    /// What somebody opened last of a case, for ending it.
    package static func latest(
        of id: ID<CaseFile>, by account: ID<Account>, _ connection: any Connection
    ) throws -> BreakGlassRow? {
        try connection.first(
            """
            SELECT \(columns) FROM break_glass WHERE account = \(account) AND case_id = \(id)
            ORDER BY position DESC LIMIT 1
            """
        ).map(row)
    }

    /// What was told to somebody, newest first; not of a case that does not exist for her by now.
    package static func told(
        to account: ID<Account>, in area: ID<Area>, since day: CalendarDate,
        _ connection: any Connection
    ) throws -> [(row: BreakGlassRow, part: ToldOfBreakGlass.Part)] {
        try connection.rows(
            """
            SELECT \(columns), part FROM break_glass
            JOIN break_glass_told ON break_glass_told.glass = break_glass.id
                AND break_glass_told.account = \(account)
            WHERE area = \(area) AND (broken_on >= \(day) OR reviewed_on IS NULL)
                AND \(HiddenCaseQuery.exists("break_glass.case_id", for: account))
            ORDER BY position DESC
            """
        ).map { (try row($0), try $0.word("part")) }
    }

    package static func wasTold(
        _ account: ID<Account>, of id: ID<BreakGlass>, _ connection: any Connection
    ) throws -> ToldOfBreakGlass.Part? {
        try connection.first(
            """
            SELECT part FROM break_glass_told WHERE glass = \(id) AND account = \(account)
            """
        ).map { try $0.word("part") }
    }

    /// Those of an area that nobody looked at in time, as far as they exist for this person.
    package static func overdue(
        in area: ID<Area>, on day: CalendarDate, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [BreakGlassRow] {
        try connection.rows(
            """
            SELECT \(columns) FROM break_glass
            WHERE area = \(area) AND reviewed_on IS NULL AND review_by < \(day)
                AND \(HiddenCaseQuery.exists("break_glass.case_id", for: account))
            ORDER BY position
            """
        ).map(row)
    }

    /// Whether one of hers was not looked at in time: until it is, she opens no other.
    package static func isSuspended(
        _ account: ID<Account>, on day: CalendarDate, _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS waits FROM break_glass
            WHERE account = \(account) AND reviewed_on IS NULL AND review_by < \(day) LIMIT 1
            """) != nil
    }

    /// How often it happened in an area on each day since one, by person; what the reader may not
    /// know of is not counted.
    package static func counts(
        in area: ID<Area>, since day: CalendarDate, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [BreakGlassCount] {
        try connection.rows(
            """
            SELECT broken_on, account, COUNT(*) AS times FROM break_glass
            WHERE area = \(area) AND broken_on >= \(day)
                AND \(HiddenCaseQuery.exists("break_glass.case_id", for: account))
            GROUP BY broken_on, account ORDER BY broken_on, account
            """
        ).map {
            BreakGlassCount(
                on: try $0.date("broken_on"), account: try $0.id("account"),
                times: try $0.int("times"))
        }
    }

    private static let columns: SQL = """
        break_glass.id, area, case_id, break_glass.account, agency, category, broken_at,
            broken_on, until, review_by, reviewed_on, was_needed
        """

    private static func row(_ row: Row) throws -> BreakGlassRow {
        BreakGlassRow(
            id: try row.id("id"), area: try row.id("area"), caseID: try row.id("case_id"),
            account: try row.id("account"),
            agency: try row.id("agency"), category: try row.word("category"),
            brokenAt: try row.instant("broken_at"), brokenOn: try row.date("broken_on"),
            until: try row.instant("until"), reviewBy: try row.date("review_by"),
            reviewedOn: try row.dateIfAny("reviewed_on"),
            wasNeeded: try row.integerIfAny("was_needed").map { $0 != 0 })
    }
}

/// How often one person opened cases in an emergency on one day.
package struct BreakGlassCount: Sendable {
    package let on: CalendarDate
    package let account: ID<Account>
    package let times: Int
}
