import Casework
import Pages
import UseCases

@Sendable
func showViewForm(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await viewForm(visit, id, nil, status: 200)
}

@Sendable
func recordView(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    switch VictimsViewForm.read(visit.fields) {
    case .problems(let problems):
        return try await viewForm(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let words):
        let result = try await visit.office.recordVictimsView(words, on: id, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused, at: "view")])
        return try await viewForm(visit, id, entered, status: 409)
    }
}

private func viewForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered?, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "view", for: visit.reader)
    guard file.contacts != nil else { throw NothingHere() }
    let page = victimsViewPage(
        try await visit.frame(), file, today: visit.today,
        entered: entered ?? VictimsViewForm.onRecord(file))
    return .page(page, status: status)
}
