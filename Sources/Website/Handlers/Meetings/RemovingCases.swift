import Casework
import Pages
import UseCases

@Sendable
func showRemoveCase(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    try await removeCasePage(visit, id, caseID, .blank, status: 200)
}

/// Takes a case off the agenda, with the reason.
@Sendable
func removeCase(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    switch RemoveCaseForm.read(visit.fields) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return try await removeCasePage(visit, id, caseID, entered, status: 422)
    case .value(let reason):
        let result = try await visit.office.removeCase(
            caseID, from: id, because: reason, by: visit.reader)
        guard case .failure(let refused) = result else {
            return .seeOther(At.meeting(id, query: MeetingNotice.removed.query))
        }
        let entered = Entered(visit.fields, [.refused(refused, at: "reason")])
        return try await removeCasePage(
            visit, id, caseID, entered, status: 409,
            otherwise: .refused(sentence(for: refused), backTo: At.meeting(id)))
    }
}

private func removeCasePage(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>, _ entered: Entered, status: Int,
    otherwise: Answer = .nothingHere
) async throws -> Answer {
    let briefing = try await visit.office.meeting(
        id, page: "remove case", showing: { $0.listed.filter { $0 == caseID } }, for: visit.reader)
    guard let item = briefing.items.first(where: { $0.caseID == caseID }) else {
        return otherwise
    }
    let settings = try await visit.office.settings(for: visit.reader)
    let page = removeCasePage(
        try await visit.frame(), item, from: briefing.meeting,
        keepsResearch: settings.keepsWithdrawnResearch, entered: entered)
    return .page(page, status: status)
}
