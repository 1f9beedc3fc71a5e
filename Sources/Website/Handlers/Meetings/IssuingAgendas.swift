import Casework
import Pages
import UseCases

/// Who gets the agenda and who does not, before it goes out.
@Sendable
func showIssueAgenda(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let meeting = try await convened(visit, id, page: "send agenda")
    return .page(issueAgendaPage(try await visit.frame(), meeting))
}

@Sendable
func issueAgenda(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    try await visit.office.issueAgenda(id, by: visit.reader).answer(.issued, backTo: id)
}
