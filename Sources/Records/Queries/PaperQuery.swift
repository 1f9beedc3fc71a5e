package import Casework
package import Storage

/// A paper of a meeting that went to an agency.
package struct PaperRow: Sendable {
    package let meeting: ID<Meeting>
    package let date: CalendarDate
    package let sentAt: Instant
}

/// Papers that wait to be opened, and minutes that wait to be approved.
package enum PaperQuery {
    /// Action lists that nobody of an agency has opened, of the last two months.
    package static func unopenedLists(
        of agency: ID<Agency>, in area: ID<Area>, since day: CalendarDate,
        seenBy account: ID<Account>, _ connection: any Connection
    ) throws -> [PaperRow] {
        try connection.rows(
            """
            SELECT meeting.id, date, sent_at FROM meeting_paper
                JOIN meeting ON meeting.id = meeting_paper.meeting
            WHERE meeting_paper.agency = \(agency) AND paper = 'actionList'
                AND opened_at IS NULL AND meeting.area = \(area) AND date >= \(day)
                AND \(listExists(for: account))
            ORDER BY date DESC, meeting.id
            """
        ).map {
            PaperRow(
                meeting: try $0.id("id"), date: try $0.date("date"),
                sentAt: try $0.instant("sent_at"))
        }
    }

    /// Whether an action list holds anything that exists for somebody: a list of a hidden case
    /// alone would tell her of it (SR-08).
    private static func listExists(for account: ID<Account>) -> SQL {
        """
        EXISTS (SELECT 1 FROM planned_action
            JOIN agenda_item ON agenda_item.case_id = planned_action.case_id
            WHERE agenda_item.meeting = meeting.id AND agenda_item.outcome = 'heard'
                AND planned_action.agency = meeting_paper.agency
                AND \(HiddenCaseQuery.exists("planned_action.case_id", for: account)))
        """
    }

    /// Meetings with minutes that wait for the chair since some day, among the cases that exist for
    /// somebody: those that another chair approved, or cannot see, are counted by themselves.
    package static func withoutApproval(
        in area: ID<Area>, since day: CalendarDate, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [(meeting: ID<Meeting>, date: CalendarDate)] {
        try connection.rows(
            """
            SELECT DISTINCT meeting.id, date FROM agenda_item
                JOIN meeting ON meeting.id = agenda_item.meeting
                JOIN case_file ON case_file.id = agenda_item.case_id
            WHERE minutes_wait_since >= \(day) AND meeting.area = \(area)
                AND \(HiddenCaseQuery.exists("agenda_item.case_id", for: account))
            ORDER BY date, meeting.id
            """
        ).map { (try $0.id("id"), try $0.date("date")) }
    }

    /// How many agencies have not opened the action list of each meeting that sent some.
    package static func unopenedLists(
        in area: ID<Area>, since day: CalendarDate, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [(meeting: ID<Meeting>, date: CalendarDate, agencies: Int)] {
        try connection.rows(
            """
            SELECT meeting.id, date, COUNT(*) AS unopened FROM meeting_paper
                JOIN meeting ON meeting.id = meeting_paper.meeting
            WHERE paper = 'actionList' AND opened_at IS NULL
                AND meeting.area = \(area) AND date >= \(day)
                AND \(listExists(for: account))
            GROUP BY meeting.id, date ORDER BY date, meeting.id
            """
        ).map { (try $0.id("id"), try $0.date("date"), try $0.int("unopened")) }
    }

    /// Cases in which a colleague asked somebody to look something up.
    package static func asked(
        _ account: ID<Account>, of agency: ID<Agency>, in area: ID<Area>,
        _ connection: any Connection
    ) throws -> [(caseID: ID<CaseFile>, reference: CaseReference, on: CalendarDate)] {
        try connection.rows(
            """
            SELECT case_file.id, year, number, asked_on FROM research_helper
                JOIN case_file ON case_file.id = research_helper.case_id
            WHERE account = \(account) AND research_helper.agency = \(agency)
                AND case_file.area = \(area) AND case_file.state IN ('open', 'listed')
                AND \(HiddenCaseQuery.exists("case_file.id", for: account))
            ORDER BY asked_on, year, number
            """
        ).map {
            (
                try $0.id("id"),
                CaseReference(year: try $0.int("year"), number: try $0.int("number")),
                try $0.date("asked_on")
            )
        }
    }
}
