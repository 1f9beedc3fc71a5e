package import Casework
package import Storage

/// An action as its row tells it, the words still sealed on the card.
package struct ActionRow: Sendable {
    package let id: ID<AgreedAction>
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let agency: ID<Agency>
    package let outcome: ActionOutcome?
    package let origin: AgreedAction.Origin
    package let agreedOn: CalendarDate
    package let dueOn: CalendarDate
    let card: [UInt8]
}

extension ActionRow {
    fileprivate init(_ row: Row) throws {
        id = try row.id("id")
        caseID = try row.id("case_id")
        reference = CaseReference(year: try row.int("year"), number: try row.int("number"))
        agency = try row.id("agency")
        outcome = ActionOutcome(rawValue: try row.text("state"))
        origin = try row.word("origin")
        agreedOn = try row.date("agreed_on")
        dueOn = try row.date("due_on")
        card = try row.blob("card")
    }

    package func briefing(
        agency name: String, _ desk: Desk, _ grant: borrowing Grant
    ) throws -> ActionBriefing {
        let card = try desk.open(
            ActionCard.self, card, at: ActionTable.place(id.description), grant)
        return ActionBriefing(
            id: id, caseID: caseID, reference: reference, words: card.words,
            person: card.person, agency: name, origin: origin, agreedOn: agreedOn,
            dueOn: dueOn, outcome: outcome, notes: card.notes)
    }
}

/// Actions by owner, by area and by the meeting that agreed them.
package enum ActionQuery {
    /// An agency's open actions, the most urgent first, and those it closed since a day.
    package static func of(
        _ agency: ID<Agency>, in area: ID<Area>, closedSince day: CalendarDate,
        seenBy account: ID<Account>, _ connection: any Connection
    ) throws -> [ActionRow] {
        try connection.rows(
            """
            \(columns) WHERE planned_action.agency = \(agency) AND planned_action.area = \(area)
                AND (planned_action.state IN ('open', 'notDone') OR reported_on >= \(day))
                AND \(HiddenCaseQuery.exists("planned_action.case_id", for: account))
            ORDER BY due_on, year, number, planned_action.id LIMIT 1000
            """
        ).map(ActionRow.init)
    }

    /// Open actions of the whole area agreed before a day: what a meeting looks at first.
    package static func outstanding(
        in area: ID<Area>, agreedBefore day: CalendarDate, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [ActionRow] {
        try connection.rows(
            """
            \(columns) WHERE planned_action.area = \(area)
                AND planned_action.state IN ('open', 'notDone') AND agreed_on < \(day)
                AND \(HiddenCaseQuery.exists("planned_action.case_id", for: account))
            ORDER BY due_on, year, number, planned_action.id LIMIT 1000
            """
        ).map(ActionRow.init)
    }

    /// Actions that were agreed at a meeting, of all agencies or of one.
    package static func agreed(
        at meeting: ID<Meeting>, by agency: ID<Agency>? = nil, seenBy account: ID<Account>,
        _ connection: any Connection
    ) throws -> [ActionRow] {
        let owner: SQL = if let agency { "AND planned_action.agency = \(agency)" } else { "" }
        return try connection.rows(
            """
            \(columns) WHERE planned_action.case_id IN (\(heard(at: meeting))) \(owner)
                AND \(HiddenCaseQuery.exists("planned_action.case_id", for: account))
            ORDER BY planned_action.agency, due_on, year, number, planned_action.id LIMIT 2000
            """
        ).map(ActionRow.init)
    }

    /// Agencies that own an action of a case that a meeting heard.
    package static func owners(
        at meeting: ID<Meeting>, _ connection: any Connection
    ) throws -> [ID<Agency>] {
        try connection.rows(
            """
            SELECT DISTINCT agency FROM planned_action WHERE case_id IN (\(heard(at: meeting)))
            ORDER BY agency
            """
        ).map { try $0.id("agency") }
    }

    private static func heard(at meeting: ID<Meeting>) -> SQL {
        "SELECT case_id FROM agenda_item WHERE meeting = \(meeting) AND outcome = 'heard'"
    }

    package static func counts(
        of agency: ID<Agency>?, in area: ID<Area>, on day: CalendarDate,
        seenBy account: ID<Account>, _ connection: any Connection
    ) throws -> (due: Int, overdue: Int, next: CalendarDate?) {
        let owner: SQL = if let agency { "AND agency = \(agency)" } else { "" }
        let row = try connection.first(
            """
            SELECT COUNT(*) AS due, MIN(due_on) AS soonest,
                COUNT(CASE WHEN due_on < \(day) THEN 1 END) AS overdue
            FROM planned_action
            WHERE area = \(area) AND state IN ('open', 'notDone') \(owner)
                AND \(HiddenCaseQuery.exists("planned_action.case_id", for: account))
            """)
        guard let row else { return (0, 0, nil) }
        return (try row.int("due"), try row.int("overdue"), try row.dateIfAny("soonest"))
    }

    private static let columns: SQL = """
        SELECT planned_action.id, case_id, year, number, planned_action.agency,
            planned_action.state, origin, agreed_on, due_on, planned_action.card
        FROM planned_action JOIN case_file ON case_file.id = planned_action.case_id
        """
}
