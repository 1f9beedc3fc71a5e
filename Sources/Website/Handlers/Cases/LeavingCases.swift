import Casework
import Pages
import UseCases

@Sendable
func showLeaveCase(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await leaveCaseForm(visit, id, .blank, status: 200)
}

@Sendable
func leaveCase(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    switch LeaveCaseForm.read(visit.fields) {
    case .problems(let problems):
        return try await leaveCaseForm(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let words):
        let result = try await visit.office.leaveCase(id, saying: words, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused, at: "left-words")])
        return try await leaveCaseForm(visit, id, entered, status: 409)
    }
}

private func leaveCaseForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "leave", for: visit.reader)
    guard file.may.leaveToOthers || status != 200 else { throw NothingHere() }
    let page = leaveCasePage(try await visit.frame(), file, today: visit.today, entered: entered)
    return .page(page, status: status)
}
