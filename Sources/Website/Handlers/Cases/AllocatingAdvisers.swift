import Casework
import Markup
import Pages
import UseCases

@Sendable
func showAdviserForm(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await adviserForm(visit, id, nil, status: 200)
}

@Sendable
func allocateAdviser(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let advisers = try await visit.office.advisers(fitting: id, for: visit.reader)
    let file = try await visit.office.caseBriefing(id, page: "adviser", for: visit.reader)
    switch AdviserForm.read(visit.fields, file, among: advisers.map(\.load.id)) {
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
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered?, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "adviser", for: visit.reader)
    let advisers = try await visit.office.advisers(fitting: id, for: visit.reader)
    let page = adviserPage(
        try await visit.frame(), file, among: advisers, today: visit.today, entered: entered)
    return .page(page, status: status)
}

@Sendable
func showAdvisers(_ visit: Visit) async throws -> Answer {
    let advisers = try await visit.office.advisers(for: visit.reader)
    let status = visit.query.isTicked("saved")
    return .page(
        advisersPage(try await visit.frame(), advisers, status: status ? "Saved." : nil))
}

@Sendable
func showAdviserTerms(_ visit: Visit, _ id: ID<Account>) async throws -> Answer {
    .page(adviserTermsPage(try await visit.frame(), try await adviser(visit, id)))
}

@Sendable
func saveAdviserTerms(_ visit: Visit, _ id: ID<Account>) async throws -> Answer {
    let adviser = try await adviser(visit, id)
    switch AdviserTermsForm.read(visit.fields, adviser) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return .page(
            adviserTermsPage(try await visit.frame(), adviser, entered: entered), status: 422)
    case .value(let terms):
        try await visit.office.setTerms(terms, of: id, by: visit.reader)
        return .seeOther(At.advisers(query: [("saved", "1")]))
    }
}

private func adviser(_ visit: Visit, _ id: ID<Account>) async throws -> AdviserLoad {
    let advisers = try await visit.office.advisers(for: visit.reader)
    guard let adviser = advisers.first(where: { $0.id == id }) else { throw NothingHere() }
    return adviser
}
