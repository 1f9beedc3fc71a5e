package import Casework
package import Storage

/// The chairs that people have for one meeting: who is invited to what, and until when (SR-03).
package enum SeatQuery {
    package static func seats(
        of account: ID<Account>, in area: ID<Area>, at now: Instant, _ connection: any Connection
    ) throws -> [Seat] {
        try connection.rows(
            """
            SELECT meeting, case_id, until FROM seat
            WHERE account = \(account) AND area = \(area) AND until > \(now)
            ORDER BY until, meeting
            """
        ).map { row in
            Seat(
                at: try row.id("meeting"), for: try row.idIfAny("case_id"),
                until: try row.instant("until"))
        }
    }

    /// The meeting at which somebody is invited to a case, while her time there lasts.
    package static func meeting(
        for account: ID<Account>, at caseFile: ID<CaseFile>, on now: Instant,
        _ connection: any Connection
    ) throws -> ID<Meeting>? {
        try connection.first(
            """
            SELECT seat.meeting AS meeting FROM seat JOIN agenda_item
                ON agenda_item.meeting = seat.meeting AND agenda_item.case_id = seat.case_id
            WHERE seat.account = \(account) AND seat.case_id = \(caseFile)
                AND seat.until > \(now)
            ORDER BY until DESC LIMIT 1
            """
        )?.id("meeting")
    }

    /// The meeting that hears a case and that somebody watches, while her time there lasts.
    package static func observed(
        by account: ID<Account>, hearing caseFile: ID<CaseFile>, on now: Instant,
        _ connection: any Connection
    ) throws -> ID<Meeting>? {
        try connection.first(
            """
            SELECT seat.meeting AS meeting FROM seat JOIN agenda_item
                ON agenda_item.meeting = seat.meeting
            WHERE seat.account = \(account) AND seat.case_id IS NULL
                AND agenda_item.case_id = \(caseFile) AND seat.until > \(now)
            ORDER BY until DESC LIMIT 1
            """
        )?.id("meeting")
    }

    package static func isSeated(
        _ account: ID<Account>, at meeting: ID<Meeting>, on now: Instant,
        _ connection: any Connection
    ) throws -> Bool {
        try connection.first(
            """
            SELECT 1 AS seated FROM seat
            WHERE account = \(account) AND meeting = \(meeting) AND until > \(now) LIMIT 1
            """) != nil
    }
}
