import Casework
import Pages
import UseCases

@Sendable
func showDeclaration(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    try await declaration(visit, id, .blank, status: 200)
}

/// A person promises confidentiality for one meeting (SR-02).
@Sendable
func declareConfidentiality(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    if case .problems(let problems) = DeclarationForm.read(visit.fields) {
        return try await declaration(visit, id, Entered(visit.fields, problems), status: 422)
    }
    let back =
        visit.reader.holds(anyOf: .conveners)
        ? At.meeting(id, query: MeetingNotice.declared.query)
        : At.agenda(id, query: MeetingNotice.declared.query)
    switch try await visit.office.agreeConfidentiality(at: id, by: visit.reader) {
    case .success: return .seeOther(back)
    case .failure(let refused):
        return .refused(sentence(for: refused), backTo: At.declaration(id))
    }
}

private func declaration(
    _ visit: Visit, _ id: ID<Meeting>, _ entered: Entered, status: Int
) async throws -> Answer {
    let briefing = try await visit.office.meeting(
        id, page: "declaration", showing: { _ in [] }, for: visit.reader)
    let page = declarationPage(try await visit.frame(), briefing, entered: entered)
    return .page(page, status: status)
}
