import Casework
import Markup
import Pages
import UseCases

@Sendable
func showCases(_ visit: Visit) async throws -> Answer {
    let lines = try await visit.office.caseList(for: visit.reader)
    return .page(caseListPage(try await visit.frame(), lines, showing: CaseFilter(visit.query)))
}

@Sendable
func showCase(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "case", for: visit.reader)
    let instrument = try await visit.office.instrument(for: visit.reader)
    return .page(
        casePage(
            try await visit.frame(), file, instruments: visit.office.library.instruments,
            areas: instrument, today: visit.today, clock: visit.london.wallTime,
            status: visit.query.isTicked("saved") ? "Saved." : nil))
}

/// A reader who may not see what was done finds nothing here.
@Sendable
func showCaseHistory(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await visit.office.caseBriefing(id, page: "history", for: visit.reader)
    guard file.history != nil else { throw NothingHere() }
    return .page(
        caseHistoryPage(
            try await visit.frame(), file, today: visit.today, clock: visit.london.wallTime))
}

extension Answer {
    /// Back to the case, which says that it was saved.
    static func saved(_ id: ID<CaseFile>) -> Answer {
        .seeOther(At.caseFile(id, query: [("saved", "1")]))
    }
}
