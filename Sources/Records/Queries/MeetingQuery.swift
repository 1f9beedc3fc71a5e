package import Casework
package import Storage

/// Meetings of one area and the order of their agendas.
package enum MeetingQuery {
    package static func lines(
        of area: ID<Area>, from day: CalendarDate, limit: Int, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [MeetingLine] {
        try connection.rows(
            """
            \(existing(account)) AND area = \(area) AND (date >= \(day) OR state = 'inSession')
            ORDER BY date, starts_at, id LIMIT \(limit)
            """
        ).map(line)
    }

    package static func past(
        of area: ID<Area>, before day: CalendarDate, limit: Int, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [MeetingLine] {
        try connection.rows(
            """
            \(existing(account)) AND area = \(area) AND date < \(day) AND state <> 'inSession'
            ORDER BY date DESC, id LIMIT \(limit)
            """
        ).map(line)
    }

    package static func line(
        _ id: ID<Meeting>, seenBy account: ID<Account>, _ connection: any Connection
    ) throws -> MeetingLine? {
        try connection.first("\(existing(account)) AND id = \(id)").map(line)
    }

    /// The slot in which a case is to be, or was, heard, counted among the cases that exist for
    /// somebody: a place that is missing would tell her of another (SR-08).
    package static func slot(
        of id: ID<CaseFile>, at meeting: ID<Meeting>, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> HearingSlot? {
        let row = try connection.first(
            """
            SELECT date, starts_at, minutes_per_case,
                (SELECT COUNT(*) FROM agenda_item AS earlier
                    WHERE earlier.meeting = agenda_item.meeting
                        AND earlier.place <= agenda_item.place
                        AND \(HiddenCaseQuery.exists("earlier.case_id", for: account))) AS place
            FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting
            WHERE agenda_item.meeting = \(meeting) AND case_id = \(id)
            """)
        guard let row else { return nil }
        let place = try row.int("place")
        let minutes = try row.int("minutes_per_case") * max(place - 1, 0)
        return HearingSlot(
            meeting: meeting, date: try row.date("date"), place: place,
            at: try row.time("starts_at").adding(minutes: minutes))
    }

    /// The meetings that exist for somebody; whoever asks says which of them.
    private static func existing(_ account: ID<Account>) -> SQL {
        """
        SELECT id, kind, state, date, starts_at,
            (SELECT COUNT(*) FROM agenda_item WHERE agenda_item.meeting = meeting.id
                AND \(HiddenCaseQuery.exists("agenda_item.case_id", for: account))) AS cases
        FROM meeting WHERE \(HiddenCaseQuery.meetingExists(for: account))
        """
    }

    private static func line(_ row: Row) throws -> MeetingLine {
        MeetingLine(
            id: try row.id("id"), kind: try row.word("kind"), state: try row.word("state"),
            date: try row.date("date"), startsAt: try row.time("starts_at"),
            cases: try row.int("cases"))
    }
}
