import Casework
import Pages
import UseCases

@Sendable
func showCaseEmergency(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await emergencyForm(visit, id, nil, status: 200)
}

@Sendable
func decideCaseEmergency(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "emergency", for: visit.reader)
    switch CaseEmergencyForm.read(visit.fields, file, today: visit.today) {
    case .problems(let problems):
        return try await emergencyForm(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let answer):
        let result = try await visit.office.decideEmergency(answer, of: id, by: visit.reader)
        guard case .failure(let refused) = result else { return .saved(id) }
        let entered = Entered(visit.fields, [.refused(refused, at: "case-emergency")])
        return try await emergencyForm(visit, id, entered, status: 409)
    }
}

private func emergencyForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered?, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "emergency", for: visit.reader)
    guard file.may.answerEmergency || status != 200 else { throw NothingHere() }
    let page = caseEmergencyPage(
        try await visit.frame(), file, today: visit.today, entered: entered)
    return .page(page, status: status)
}
