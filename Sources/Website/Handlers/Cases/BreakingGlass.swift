import Casework
import Markup
import Pages
import UseCases

@Sendable
func showBreakGlassForm(_ visit: Visit) async throws -> Answer {
    .page(breakGlassPage(try await visit.frame()))
}

/// What was found and may not be opened is answered like what is not there, byte for byte.
@Sendable
func breakGlass(_ visit: Visit) async throws -> Answer {
    let frame = try await visit.frame()
    func again(_ problems: [Problem], status: Int) -> Answer {
        .page(breakGlassPage(frame, entered: Entered(visit.fields, problems)), status: status)
    }
    switch BreakGlassForm.read(visit.fields, today: visit.today) {
    case .problems(let problems): return again(problems, status: 422)
    case .value(let request):
        switch try await visit.office.breakGlass(request, by: visit.reader) {
        case .failure(let refused): return again([.refused(refused, at: "reason")], status: 409)
        case .success(nil): return again([BreakGlassForm.nothingFound], status: 422)
        case .success(let id?): return .seeOther(At.caseFile(id))
        }
    }
}

@Sendable
func endBreakGlass(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    _ = try await visit.office.endBreakGlass(of: id, by: visit.reader)
    return .seeOther(At.home())
}

@Sendable
func showBreakGlassOpenings(_ visit: Visit) async throws -> Answer {
    let list = try await visit.office.breakGlassList(for: visit.reader)
    return .page(
        breakGlassListPage(
            try await visit.frame(), list, today: visit.today, clock: visit.london.wallTime))
}

@Sendable
func showBreakGlassOpening(_ visit: Visit, _ id: ID<BreakGlass>) async throws -> Answer {
    try await opening(visit, id, .blank, status: 200)
}

@Sendable
func reviewBreakGlass(_ visit: Visit, _ id: ID<BreakGlass>) async throws -> Answer {
    switch BreakGlassReviewForm.read(visit.fields) {
    case .problems(let problems):
        return try await opening(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let review):
        let result = try await visit.office.reviewBreakGlass(
            id, wasNeeded: review.wasNeeded, saying: review.words, by: visit.reader)
        guard case .failure(let refused) = result else { return .seeOther(At.home()) }
        let entered = Entered(visit.fields, [.refused(refused)])
        return try await opening(visit, id, entered, status: 409)
    }
}

private func opening(
    _ visit: Visit, _ id: ID<BreakGlass>, _ entered: Entered, status: Int
) async throws -> Answer {
    let one = try await visit.office.breakGlassOpening(id, for: visit.reader)
    let page = breakGlassOpeningPage(
        try await visit.frame(), one, today: visit.today, clock: visit.london.wallTime,
        entered: entered)
    return .page(page, status: status)
}
