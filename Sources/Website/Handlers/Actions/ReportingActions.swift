import Casework
import Pages
import UseCases

/// What the reader's agency owes.
@Sendable
func showActions(_ visit: Visit) async throws -> Answer {
    let groups = try await actionGroups(visit)
    let entered = ActionReportForm.fresh(groups, markingFlags: visit.query.isTicked("flags"))
    let page = actionsPage(
        try await visit.frame(), groups, today: visit.today, entered: entered,
        status: Int(visit.query["saved"]).map(actionsSaved))
    return .page(page)
}

/// Every row that was filled in; a no to one of them does not undo the others.
@Sendable
func saveActions(_ visit: Visit) async throws -> Answer {
    let groups = try await actionGroups(visit)
    switch ActionReportForm.read(visit.fields, among: groups.open) {
    case .problems(let problems):
        return try await actionsAgain(visit, groups, Entered(visit.fields, problems), status: 422)
    case .value(let reports):
        let problems = try await record(reports, visit)
        guard !problems.isEmpty else {
            return .seeOther(At.actions(query: [("saved", String(reports.count))]))
        }
        let left = try await actionGroups(visit)
        return try await actionsAgain(
            visit, left, Entered(visit.fields, problems), status: 409,
            recorded: reports.count - problems.count)
    }
}

private func actionGroups(_ visit: Visit) async throws -> ActionGroups {
    let settings = try await visit.office.settings(for: visit.reader)
    let actions = try await visit.office.actions(for: visit.reader)
    return ActionGroups(actions, flagFileWords: settings.flagFileWords)
}

private func record(_ reports: [ActionReport], _ visit: Visit) async throws -> [Problem] {
    var problems: [Problem] = []
    for report in reports {
        let result = try await visit.office.reportAction(
            report.action, of: report.caseID, report.outcome, notes: report.notes,
            by: visit.reader)
        guard case .failure(let refused) = result else { continue }
        problems.append(.refused(refused, at: ActionReportForm.noteName(report.action)))
    }
    return problems
}

private func actionsAgain(
    _ visit: Visit, _ groups: ActionGroups, _ entered: Entered, status: Int, recorded: Int = 0
) async throws -> Answer {
    let page = actionsPage(
        try await visit.frame(), groups, today: visit.today, entered: entered,
        status: recorded > 0 ? actionsSaved(recorded) : nil)
    return .page(page, status: status)
}
