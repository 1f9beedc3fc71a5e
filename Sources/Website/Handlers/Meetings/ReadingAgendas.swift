import Casework
import Pages
import UseCases

/// The agenda, or its print view, which is recorded as such (SR-13).
@Sendable
func showAgenda(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    visit.query["print"] == "yes"
        ? try await printedAgenda(visit, id) : try await agenda(visit, id)
}

private func agenda(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let briefing = try await visit.office.meeting(
        id, page: "agenda", showing: { $0.hasDeclared ? $0.listedAndEnded : [] },
        for: visit.reader)
    if briefing.hasDeclared { try await visit.office.receive(.agenda, of: id, by: visit.reader) }
    return .page(
        agendaPage(
            try await visit.frame(), briefing, notice: visit.meetingNotice, today: visit.today))
}

/// Nothing goes on paper before the declaration, not even for the coordinator.
private func printedAgenda(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard let briefing = try await visit.office.agendaOnPaper(of: id, for: visit.reader) else {
        return .seeOther(At.declaration(id))
    }
    try await visit.office.receive(.agenda, of: id, by: visit.reader)
    return .page(agendaPaper(try await visit.frame(), briefing, today: visit.today))
}
