import Casework
import Pages
import UseCases

/// One agency's list of a meeting's cases; whoever has not declared does so first (SR-02).
@Sendable
func showResearchList(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    try await researchList(visit, id, nil, status: 200)
}

/// "Not known to us" for every case that was ticked.
@Sendable
func saveResearchList(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let briefing = try await briefing(visit, id)
    switch ResearchListForm.read(visit.fields, among: briefing.items) {
    case .problems(let problems):
        return try await researchList(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let cases):
        switch try await visit.office.submitNotKnown(cases, at: id, by: visit.reader) {
        case .success(let count):
            return .seeOther(At.researchList(id, query: [("saved", String(count))]))
        case .failure(let refused):
            let entered = Entered(visit.fields, [.refused(refused)])
            return try await researchList(visit, id, entered, status: 409)
        }
    }
}

private func researchList(
    _ visit: Visit, _ id: ID<Meeting>, _ entered: Entered?, status: Int
) async throws -> Answer {
    if visit.query["print"] == "yes" { return try await namesOnPaper(visit, id) }
    let briefing = try await briefing(visit, id)
    guard briefing.hasDeclared else { return .seeOther(At.declaration(id)) }
    let fresh =
        visit.query.isTicked("all") ? ResearchListForm.allTicked(briefing.items) : Entered.blank
    let page = researchListPage(
        try await visit.frame(), briefing, today: visit.today, entered: entered ?? fresh,
        status: Int(visit.query["saved"]).map(researchSaved))
    return .page(page, status: status)
}

private func briefing(_ visit: Visit, _ id: ID<Meeting>) async throws -> MeetingBriefing {
    try await visit.office.meeting(id, page: "research list", for: visit.reader)
}

/// Names to look for in the agency's own systems, until the day of the meeting has passed.
private func namesOnPaper(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let today = visit.today
    let briefing = try await visit.office.meeting(
        id, page: "names on paper",
        showing: { $0.mayBeSearched(on: today) ? $0.toSearchFor.map(\.caseID) : [] },
        for: visit.reader)
    guard briefing.hasDeclared else { return .seeOther(At.declaration(id)) }
    guard briefing.mayBeSearched(on: today) else { return .seeOther(At.researchList(id)) }
    return .page(namesPaper(try await visit.frame(), briefing, today: today))
}
