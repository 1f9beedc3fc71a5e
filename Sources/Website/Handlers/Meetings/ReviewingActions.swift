import Casework
import Pages
import UseCases

/// The actions that earlier meetings left open.
@Sendable
func showOutstanding(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let actions = try await visit.office.outstandingActions(at: id, for: visit.reader)
    return .page(
        outstandingPage(
            try await visit.frame(), actions, at: id, notice: visit.meetingNotice,
            entered: OutstandingForm.stored(actions), today: visit.today))
}

/// Every row that was filled in; a no to one of them does not undo the others.
@Sendable
func saveOutstanding(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let actions = try await visit.office.outstandingActions(at: id, for: visit.reader)
    switch OutstandingForm.read(visit.fields, actions) {
    case .problems(let problems):
        return try await outstandingAgain(visit, id, actions, problems, status: 422)
    case .value(let reports):
        let problems = try await report(reports, visit)
        guard !problems.isEmpty else {
            return .seeOther(At.outstanding(id, query: MeetingNotice.outstanding.query))
        }
        return try await outstandingAgain(visit, id, actions, problems, status: 409)
    }
}

private func report(
    _ reports: [OutstandingForm.Report], _ visit: Visit
) async throws -> [Problem] {
    var problems: [Problem] = []
    for report in reports {
        let result = try await visit.office.reportAction(
            report.action.id, of: report.action.caseID, report.outcome, notes: report.notes,
            by: visit.reader)
        guard case .failure(let refused) = result else { continue }
        problems.append(.refused(refused, at: OutstandingForm.field(of: report.action)))
    }
    return problems
}

private func outstandingAgain(
    _ visit: Visit, _ id: ID<Meeting>, _ actions: [ActionBriefing], _ problems: [Problem],
    status: Int
) async throws -> Answer {
    let page = outstandingPage(
        try await visit.frame(), actions, at: id, entered: Entered(visit.fields, problems),
        today: visit.today)
    return .page(page, status: status)
}
