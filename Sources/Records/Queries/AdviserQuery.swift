package import Casework
package import Storage

/// How much each adviser of an area has on her desk.
package enum AdviserQuery {
    /// Cases that are hers now, and those that were given to her since a day. A case of before the
    /// day of allocation was kept counts from the day it opened.
    package static func counts(
        in area: ID<Area>, since: CalendarDate, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [ID<Account>: (open: Int, inYear: Int)] {
        let rows = try connection.rows(
            """
            SELECT advocate, COUNT(CASE WHEN state <> 'closed' THEN 1 END) AS open_now,
                COUNT(CASE WHEN COALESCE(allocated_on, opened_on) > \(since) THEN 1 END) AS in_year
            FROM case_file WHERE area = \(area) AND advocate IS NOT NULL
                AND \(HiddenCaseQuery.exists("case_file.id", for: account))
            GROUP BY advocate
            """)
        return try rows.reduce(into: [:]) {
            $0[try $1.id("advocate")] = (try $1.int("open_now"), try $1.int("in_year"))
        }
    }
}
