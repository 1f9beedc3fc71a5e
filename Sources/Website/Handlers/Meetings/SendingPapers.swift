import Casework
import Markup
import Pages
import UseCases

/// What was undertaken at a meeting. That somebody of an agency opened its list is a receipt.
@Sendable
func showActionList(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let isPaper = visit.query["print"] == "yes"
    let briefing = try await visit.office.actionList(
        of: id, page: isPaper ? "action list on paper" : "action list", for: visit.reader)
    // Whoever sees nothing of it has not received it for her agency.
    if !briefing.actions.isEmpty {
        try await visit.office.receive(.actionList, of: id, by: visit.reader)
    }
    let frame = try await visit.frame()
    return .page(
        isPaper
            ? actionListPaper(
                frame, briefing, today: visit.today, clock: visit.london.wallTime)
            : actionListPage(
                frame, briefing, today: visit.today, clock: visit.london.wallTime))
}

/// Sheets to write on; nothing goes on paper before the declaration.
@Sendable
func showPaperSheets(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard let briefing = try await visit.office.sheetsOnPaper(of: id, for: visit.reader) else {
        return .seeOther(At.declaration(id))
    }
    return .page(paperSheets(try await visit.frame(), briefing, today: visit.today))
}
