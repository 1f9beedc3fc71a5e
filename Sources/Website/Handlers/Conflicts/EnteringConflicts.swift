import Casework
import Markup
import Pages
import UseCases

@Sendable
func showEnterConflict(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await enterAgain(visit, id, [], status: 200)
}

/// First what follows is shown; the second time it is recorded.
@Sendable
func enterConflict(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let entering = try await visit.office.conflictToEnter(in: id, for: visit.reader)
    switch EnterConflictForm.read(visit.fields, entering) {
    case .problems(let problems):
        return try await enterAgain(visit, id, problems, status: 422)
    case .value(let value):
        guard EnterConflictForm.isChecked(visit.fields) else {
            let page = checkConflictPage(
                try await visit.frame(), entering, value.account, value.reason)
            return .page(page)
        }
        let result = try await visit.office.enterConflict(
            of: value.account, in: id, because: value.reason, by: visit.reader)
        if case .failure(let refused) = result {
            return try await enterAgain(visit, id, [.refused(refused)], status: 409)
        }
        return .seeOther(visit.afterEntering(value.account, id))
    }
}

private func enterAgain(
    _ visit: Visit, _ id: ID<CaseFile>, _ problems: [Problem], status: Int
) async throws -> Answer {
    let entering = try await visit.office.conflictToEnter(in: id, for: visit.reader)
    let entered = Entered(visit.fields, problems)
    let page = enterConflictPage(try await visit.frame(), entering, entered: entered)
    return .page(page, status: status)
}

extension Visit {
    /// The victim's adviser goes back to her case: she may enter, and not read, what was entered.
    fileprivate func afterEntering(_ account: ID<Account>, _ id: ID<CaseFile>) -> Link {
        if account == reader.account { return At.conflictNoted() }
        return reader.holds(anyOf: .decidingConflicts)
            ? At.caseConflicts(id, query: [("saved", "1")])
            : At.caseFile(id, query: [("saved", "1")])
    }
}
