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
    /// Whether the reader's agency answered before somebody was added, and is asked again.
    package var isAskedAgain = false
    /// Whether the time ran out before its turn.
    package var wasNotReached = false

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

extension AgendaRow {
    /// The same in another place.
    package func placed(_ place: Int) -> AgendaRow {
        var row = AgendaRow(
            file: file, place: place, outcome: outcome, asked: asked, answered: answered,
            ownAnswer: ownAnswer)
        row.isAskedAgain = isAskedAgain
        row.wasNotReached = wasNotReached
        return row
    }
}

/// The agenda of a meeting, in order, with how far each case's research has come.
package enum AgendaQuery {
    package static func rows(
        of meeting: ID<Meeting>, for agency: ID<Agency>, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [AgendaRow] {
        try connection.rows(
            """
            SELECT \(CaseRow.columns), place, outcome, not_reached,
                (SELECT COUNT(*) FROM research_request AS asked
                    WHERE asked.case_id = case_file.id) AS asked,
                (SELECT COUNT(*) FROM research_request AS asked
                    WHERE asked.case_id = case_file.id AND answer IS NOT NULL
                        AND asked_again = 0) AS answered,
                (SELECT answer FROM research_request AS own
                    WHERE own.case_id = case_file.id AND own.agency = \(agency)) AS own_answer,
                EXISTS (SELECT 1 FROM research_request AS own
                    WHERE own.case_id = case_file.id AND own.agency = \(agency)
                        AND asked_again = 1) AS own_again
            FROM agenda_item JOIN case_file ON case_file.id = agenda_item.case_id
            WHERE agenda_item.meeting = \(meeting)
                AND \(HiddenCaseQuery.exists("agenda_item.case_id", for: account))
            ORDER BY place
            """
        ).map(row)
    }

    /// How many cases of a meeting each agency has yet to answer for.
    package static func left(
        of meeting: ID<Meeting>, seenBy account: ID<Account>, _ connection: any Connection
    ) throws -> [ID<Agency>: Int] {
        let rows = try connection.rows(
            """
            SELECT agency, COUNT(CASE WHEN answer IS NULL OR asked_again = 1 THEN 1 END)
                AS unanswered
            FROM research_request WHERE meeting = \(meeting)
                AND \(HiddenCaseQuery.exists("research_request.case_id", for: account))
            GROUP BY agency
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
        var agenda = AgendaRow(
            file: try CaseRow(row), place: try row.int("place"),
            outcome: try row.wordIfAny("outcome"), asked: try row.int("asked"),
            answered: try row.int("answered"), ownAnswer: try row.wordIfAny("own_answer"))
        agenda.isAskedAgain = try row.flag("own_again")
        agenda.wasNotReached = try row.flag("not_reached")
        return agenda
    }
}
