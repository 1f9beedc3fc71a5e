import Casework
import Pages
import UseCases

@Sendable
func showHearingForm(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await hearingForm(visit, id, nil, status: 200)
}

@Sendable
func decideHearing(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "hearing", for: visit.reader)
    switch HearingForm.read(visit.fields, file) {
    case .problems(let problems):
        return try await hearingForm(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let decision):
        let result = try await visit.office.decideHearing(
            of: id, isHeard: decision.isHeard, because: decision.reason, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused)])
        return try await hearingForm(visit, id, entered, status: 409)
    }
}

private func hearingForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered?, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "hearing", for: visit.reader)
    guard file.may.decideHearing || status != 200 else { throw NothingHere() }
    let page = hearingPage(try await visit.frame(), file, today: visit.today, entered: entered)
    return .page(page, status: status)
}
