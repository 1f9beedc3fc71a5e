import Casework
import Storage

/// Actions as rows: owner, state and dates in clear, the undertaking on a sealed card.
enum ActionTable {
    static func keep(
        _ happening: Happening<CaseFile>, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        switch happening.event {
        case .actionAgreed(let agreed): try agree(agreed, change, connection)
        case .actionReported(let reported):
            try report(reported, happening.after, change, connection)
        case .entryReworded(let reworded): try reword(reworded.entry, change, connection)
        case .entryWithdrawn(let withdrawn): try withdraw(withdrawn.entry, connection)
        case .heard(let heard):
            for agency in heard.agencies { try took(agency, change.place.stream.id, connection) }
        case .hearingReopened: try nobodyTook(change.place.stream.id, connection)
        default: return
        }
    }

    static func place(_ id: String) -> CardPlace {
        CardPlace(table: "planned_action", column: "card", row: id)
    }

    private static func agree(
        _ agreed: ActionAgreed, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        let action = agreed.action
        let card = ActionCard(words: action.words, person: action.person)
        let sealed = try change.seal(card, at: place(action.id.description))
        try connection.run(
            """
            INSERT INTO planned_action
                (id, case_id, area, agency, state, origin, agreed_on, due_on, card)
            VALUES (\(action.id), \(change.place.stream.id), \(change.place.area),
                \(action.owner), 'open', \(action.origin.rawValue), \(agreed.stamp.on),
                \(action.dueOn), \(sealed))
            """)
    }

    /// Its earlier wordings stay in the ledger; a row says what is to be done now.
    private static func reword(
        _ entry: Entry, _ change: LedgerChange, _ connection: any Connection
    ) throws {
        guard case .action(let action) = entry else { return }
        let card = ActionCard(words: action.words, person: action.person)
        let sealed = try change.seal(card, at: place(action.id.description))
        try connection.run(
            """
            UPDATE planned_action SET agency = \(action.owner), due_on = \(action.dueOn),
                card = \(sealed)
            WHERE id = \(action.id)
            """)
    }

    private static func withdraw(_ entry: EntryID, _ connection: any Connection) throws {
        guard case .action(let id) = entry else { return }
        try connection.run("DELETE FROM planned_action WHERE id = \(id)")
    }

    private static func report(
        _ reported: ActionReported, _ file: CaseFile, _ change: LedgerChange,
        _ connection: any Connection
    ) throws {
        guard let action = file.action(reported.action)?.action else { return }
        let card = ActionCard(words: action.words, person: action.person, notes: reported.notes)
        let sealed = try change.seal(card, at: place(action.id.description))
        try connection.run(
            """
            UPDATE planned_action SET state = \(reported.outcome.rawValue),
                reported_on = \(reported.stamp.on), card = \(sealed)
            WHERE id = \(action.id)
            """)
    }

    /// Who hears it is asked anew when it is finished again.
    private static func nobodyTook(_ id: String, _ connection: any Connection) throws {
        try connection.run("DELETE FROM hearing_agency WHERE case_id = \(id)")
    }

    /// Minutes go only to agencies that took part in the hearing (SR-12).
    private static func took(
        _ agency: ID<Agency>, _ id: String, _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO hearing_agency (case_id, agency) VALUES (\(id), \(agency))
            ON CONFLICT (case_id, agency) DO NOTHING
            """)
    }
}
