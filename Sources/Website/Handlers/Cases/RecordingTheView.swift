import Casework
import Pages
import UseCases

@Sendable
func showViewForm(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await viewForm(visit, id, status: 200)
}

@Sendable
func recordView(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "view", for: visit.reader)
    switch VictimsViewForm.read(visit.fields, file) {
    case .problems(let problems):
        return try await viewForm(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let view):
        let result = try await visit.office.recordVictimsView(
            view.words, notToBeSaid: view.notToBeSaid, on: id, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused, at: "view")])
        return try await viewForm(visit, id, entered, status: 409)
    }
}

/// Why there is no view (SR-22).
@Sendable
func explainMissingView(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "view", for: visit.reader)
    switch MissingViewForm.read(visit.fields, file) {
    case .problems(let problems):
        let missing = Entered(visit.fields, problems)
        return try await viewForm(visit, id, missing: missing, status: 422)
    case .value(let missing):
        let result = try await visit.office.explainMissingView(
            missing.reason, missing.words, on: id, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused, at: "view")])
        return try await viewForm(visit, id, missing: entered, status: 409)
    }
}

private func viewForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered? = nil, missing: Entered? = nil,
    status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "view", for: visit.reader)
    guard file.contacts != nil else { throw NothingHere() }
    let page = victimsViewPage(
        try await visit.frame(), file, today: visit.today,
        entered: entered ?? VictimsViewForm.onRecord(file), missing: missing)
    return .page(page, status: status)
}
