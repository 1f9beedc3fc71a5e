import Casework
import Pages
import UseCases

@Sendable
func showFindCases(_ visit: Visit) async throws -> Answer {
    .page(findCasesPage(try await visit.frame(), today: visit.today))
}

/// Searching is posted: names do not belong in addresses, which are kept in histories. A number
/// leads to its case at once.
@Sendable
func findCases(_ visit: Visit) async throws -> Answer {
    let frame = try await visit.frame()
    func page(_ found: FoundCases?, _ problems: [Problem], status: Int = 200) -> Answer {
        .page(
            findCasesPage(
                frame, found, entered: Entered(visit.fields, problems), today: visit.today),
            status: status)
    }
    switch FindCasesForm.read(visit.fields) {
    case .problems(let problems): return page(nil, problems, status: 422)
    case .value(let search):
        guard let found = try await visit.office.findCases(search, for: visit.reader) else {
            return page(nil, [FindCasesForm.saysTooLittle], status: 422)
        }
        if case .numbered = search, let one = found.cases.first {
            return .seeOther(At.caseFile(one.caseID))
        }
        return page(found, [])
    }
}
