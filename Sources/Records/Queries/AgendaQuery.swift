package import Casework
package import Storage

/// One case on an agenda as the tables tell it.
package struct AgendaRow: Sendable {
    package let file: CaseRow
    package let place: Int
    package let outcome: ItemOutcome?
    package let asked: Int
    package let answered: Int
    package let ownAnswer: KnownToAgency?

    package init(
        file: CaseRow, place: Int, outcome: ItemOutcome? = nil, asked: Int = 0,
        answered: Int = 0, ownAnswer: KnownToAgency? = nil
    ) {
        self.file = file
        self.place = place
        self.outcome = outcome
        self.asked = asked
        self.answered = answered
        self.ownAnswer = ownAnswer
    }
}

/// The agenda of a meeting, in order, with how far each case's research has come.
package enum AgendaQuery {
    package static func rows(
        of meeting: ID<Meeting>, for agency: ID<Agency>, _ connection: any Connection
    ) throws -> [AgendaRow] {
        try connection.rows(
            """
            SELECT \(CaseRow.columns), place, outcome,
                (SELECT COUNT(*) FROM research_request AS asked
                    WHERE asked.case_id = case_file.id) AS asked,
                (SELECT COUNT(*) FROM research_request AS asked
                    WHERE asked.case_id = case_file.id AND answer IS NOT NULL) AS answered,
                (SELECT answer FROM research_request AS own
                    WHERE own.case_id = case_file.id AND own.agency = \(agency)) AS own_answer
            FROM agenda_item JOIN case_file ON case_file.id = agenda_item.case_id
            WHERE agenda_item.meeting = \(meeting) ORDER BY place
            """
        ).map(row)
    }

    /// How many cases of a meeting each agency has yet to answer for.
    package static func left(
        of meeting: ID<Meeting>, _ connection: any Connection
    ) throws -> [ID<Agency>: Int] {
        let rows = try connection.rows(
            """
            SELECT agency, COUNT(*) - COUNT(answer) AS unanswered FROM research_request
            WHERE meeting = \(meeting) GROUP BY agency
            """)
        return try rows.reduce(into: [:]) { $0[try $1.id("agency")] = try $1.int("unanswered") }
    }

    package static func recipients(
        of meeting: ID<Meeting>, _ connection: any Connection
    ) throws -> Set<ID<Agency>> {
        let rows = try connection.rows(
            "SELECT agency FROM agenda_recipient WHERE meeting = \(meeting)")
        return try rows.reduce(into: []) { $0.insert(try $1.id("agency")) }
    }

    private static func row(_ row: Row) throws -> AgendaRow {
        AgendaRow(
            file: try CaseRow(row), place: try row.int("place"),
            outcome: try row.wordIfAny("outcome"), asked: try row.int("asked"),
            answered: try row.int("answered"), ownAnswer: try row.wordIfAny("own_answer"))
    }
}
