import Casework
import Pages
import UseCases

@Sendable
func showDeclareConflict(_ visit: Visit) async throws -> Answer {
    .page(declareConflictPage(try await visit.frame()))
}

/// The answer is the same whoever is named (SR-08).
@Sendable
func declareConflict(_ visit: Visit) async throws -> Answer {
    switch DeclareConflictForm.read(visit.fields, today: visit.today) {
    case .problems(let problems):
        return try await declareAgain(visit, problems, status: 422)
    case .value(let person):
        switch try await visit.office.declareKnowing(person, by: visit.reader) {
        case .success: return .seeOther(At.conflictNoted())
        case .failure(let refused):
            return try await declareAgain(visit, [.refused(refused)], status: 409)
        }
    }
}

private func declareAgain(
    _ visit: Visit, _ problems: [Problem], status: Int
) async throws -> Answer {
    let entered = Entered(visit.fields, problems)
    return .page(declareConflictPage(try await visit.frame(), entered: entered), status: status)
}

@Sendable
func showConflictNoted(_ visit: Visit) async throws -> Answer {
    .page(conflictNotedPage(try await visit.frame()))
}

@Sendable
func showKnowPeople(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    try await knowPeople(visit, id, .blank, status: 200)
}

/// "I know these people": from this moment there is no such case for her.
@Sendable
func sayKnowsPeople(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    switch KnowPeopleForm.read(visit.fields) {
    case .problems(let problems):
        return try await knowPeople(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let words):
        let result = try await visit.office.knowPeople(of: id, saying: words, by: visit.reader)
        guard case .failure(let refused) = result else { return .seeOther(At.conflictNoted()) }
        let entered = Entered(visit.fields, [.refused(refused)])
        return try await knowPeople(visit, id, entered, status: 409)
    }
}

private func knowPeople(
    _ visit: Visit, _ id: ID<CaseFile>, _ entered: Entered, status: Int
) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "know", for: visit.reader)
    guard file.people != nil else { throw NothingHere() }
    return .page(knowPeoplePage(try await visit.frame(), file, entered: entered), status: status)
}
