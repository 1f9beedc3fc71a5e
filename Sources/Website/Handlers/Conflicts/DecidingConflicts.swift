import Casework
import Markup
import Pages
import UseCases

@Sendable
func showConflicts(_ visit: Visit) async throws -> Answer {
    let waiting = try await visit.office.conflictsWaiting(for: visit.reader)
    return .page(conflictsPage(try await visit.frame(), waiting, status: visit.savedNotice))
}

@Sendable
func settleDeclaration(
    _ visit: Visit, _ id: ID<ConflictDeclaration>
) async throws -> Answer {
    switch try await visit.office.settleDeclaration(id, by: visit.reader) {
    case .success: .seeOther(At.conflicts(query: [("saved", "1")]))
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.conflicts())
    }
}

@Sendable
func showCaseConflicts(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.conflicts(of: id, for: visit.reader)
    return .page(caseConflictsPage(try await visit.frame(), file, status: visit.savedNotice))
}

@Sendable
func showConflict(
    _ visit: Visit, _ id: ID<CaseFile>, _ account: ID<Account>
) async throws -> Answer {
    try await conflictPage(visit, id, account, .blank, status: 200)
}

/// What the form asked for depends on where the conflict stands when it is read. To keep somebody
/// out is easy; what leads her back wants a proof just given (trust 3.10).
@Sendable
func decideConflict(
    _ visit: Visit, _ id: ID<CaseFile>, _ account: ID<Account>
) async throws -> Answer {
    let file = try await visit.office.conflicts(of: id, for: visit.reader)
    guard let line = file.line(of: account) else { throw NothingHere() }
    let (office, reader) = (visit.office, visit.reader)
    if line.conflict.waitsForDecision || line.isReadBy(visit.fields) {
        return try await answered(visit, id, account, DecideConflictForm.read(visit.fields)) {
            if !$0.isConflict { try visit.wantFreshProof() }
            return try await office.decideConflict(
                of: account, in: id, isConflict: $0.isConflict, because: $0.reason, by: reader)
        }
    }
    if line.askedBy != nil, !line.isOwnAsk {
        return try await answered(visit, id, account, FormReading.value(true)) { _ in
            try visit.wantFreshProof()
            return try await office.liftConflict(of: account, in: id, by: reader)
        }
    }
    return try await answered(visit, id, account, LiftConflictForm.read(visit.fields)) {
        try visit.wantFreshProof()
        return try await office.askToLiftConflict(of: account, in: id, because: $0, by: reader)
    }
}

private func answered<Value: Sendable>(
    _ visit: Visit, _ id: ID<CaseFile>, _ account: ID<Account>, _ reading: FormReading<Value>,
    _ act: (Value) async throws -> Result<Void, Refused>
) async throws -> Answer {
    switch reading {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return try await conflictPage(visit, id, account, entered, status: 422)
    case .value(let value):
        guard case .failure(let refused) = try await act(value) else {
            return .seeOther(At.caseConflicts(id, query: [("saved", "1")]))
        }
        let entered = Entered(visit.fields, [.refused(refused)])
        return try await conflictPage(visit, id, account, entered, status: 409)
    }
}

private func conflictPage(
    _ visit: Visit, _ id: ID<CaseFile>, _ account: ID<Account>, _ entered: Entered, status: Int
) async throws -> Answer {
    let file = try await visit.office.conflicts(of: id, for: visit.reader)
    guard let line = file.line(of: account) else { throw NothingHere() }
    let page = oneConflictPage(try await visit.frame(), file, line, entered: entered)
    return .page(page, status: status)
}

extension ConflictBriefing {
    /// The latest that is known of one person.
    fileprivate func line(of account: ID<Account>) -> ConflictLine? {
        known.last { $0.conflict.account == account }
    }
}

extension ConflictLine {
    /// Whether the form says that what the person declared is seen to.
    fileprivate func isReadBy(_ fields: FormFields) -> Bool {
        conflict.waitsToBeRead && fields["is-conflict"] == "yes"
    }
}

extension Visit {
    /// That what was sent before is saved.
    var savedNotice: Phrase? { query.isTicked("saved") ? "Saved." : nil }
}
