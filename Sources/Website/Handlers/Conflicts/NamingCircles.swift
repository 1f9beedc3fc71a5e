import Casework
import Pages
import UseCases

@Sendable
func showCircle(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.conflicts(of: id, for: visit.reader)
    return .page(circlePage(try await visit.frame(), file))
}

/// Seals a case, or asks that the circle of a sealed one be changed.
@Sendable
func saveCircle(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.conflicts(of: id, for: visit.reader)
    switch CircleForm.read(visit.fields, file) {
    case .problems(let problems):
        return try await circleAgain(visit, file, problems, status: 422)
    case .value(let value):
        let result =
            file.circle.isEmpty
            ? try await visit.office.sealCase(
                id, to: value.circle, because: value.reason, by: visit.reader)
            : try await visit.office.askToChangeCircle(
                of: id, to: value.circle, because: value.reason, by: visit.reader)
        if case .failure(let refused) = result {
            return try await circleAgain(visit, file, [.refused(refused)], status: 409)
        }
        let isOutside = file.circle.isEmpty && !value.circle.contains(visit.reader.account)
        return .seeOther(
            isOutside ? At.conflictNoted() : At.caseConflicts(id, query: [("saved", "1")]))
    }
}

@Sendable
func agreeCircle(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    switch try await visit.office.changeCircle(of: id, by: visit.reader) {
    case .success: .seeOther(At.cases())
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.caseCircle(id))
    }
}

private func circleAgain(
    _ visit: Visit, _ file: ConflictBriefing, _ problems: [Problem], status: Int
) async throws -> Answer {
    let entered = Entered(visit.fields, problems)
    let page = circlePage(try await visit.frame(), file, entered: entered)
    return .page(page, status: status)
}
