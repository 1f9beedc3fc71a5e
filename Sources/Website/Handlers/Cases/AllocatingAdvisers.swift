import Casework
import Pages
import UseCases

@Sendable
func showAdviserForm(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await adviserForm(visit, id, .blank, status: 200)
}

@Sendable
func allocateAdviser(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let advisers = try await visit.office.advocates(for: visit.reader)
    switch AdviserForm.read(visit.fields, among: advisers.map(\.id)) {
    case .problems(let problems):
        return try await adviserForm(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let adviser):
        let result = try await visit.office.allocateAdvocate(adviser, to: id, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused, at: "adviser")])
        return try await adviserForm(visit, id, entered, status: 409)
    }
}

private func adviserForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "adviser", for: visit.reader)
    let advisers = try await visit.office.advocates(for: visit.reader)
    let page = adviserPage(
        try await visit.frame(), file, among: advisers, today: visit.today, entered: entered)
    return .page(page, status: status)
}
