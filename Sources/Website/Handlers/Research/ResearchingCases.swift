import Casework
import Markup
import Pages
import UseCases

/// What the reader's own agency holds about one case, and the form to add to it.
@Sendable
func showResearch(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await file(visit, id)
    let entered = ResearchForm.onRecord(
        file.ownResearch, comesAsKnown: visit.query.isTicked("known"))
    let status: Phrase? = visit.query.isTicked("saved") ? "Saved." : nil
    return try await researchForm(visit, file, entered, said: status, status: 200)
}

@Sendable
func saveResearch(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await file(visit, id)
    switch ResearchForm.read(visit.fields, onto: file.ownResearch, today: visit.today) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return try await researchForm(visit, file, entered, status: 422)
    case .value(let research):
        let result = try await visit.office.submitResearch(research, about: id, by: visit.reader)
        guard case .failure(let refused) = result else {
            return try await goingOn(visit, from: file)
        }
        let entered = Entered(visit.fields, [.refused(refused, at: "known")])
        return try await researchForm(visit, file, entered, status: 409)
    }
}

/// Takes one line out of what the agency holds.
@Sendable
func removeResearchLine(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await file(visit, id)
    guard let held = file.ownResearch, let line = ID<ResearchLine>(visit.fields["line"]) else {
        return .nothingHere
    }
    let result = try await visit.office.submitResearch(
        held.removing(line), about: id, by: visit.reader)
    guard case .failure(let refused) = result else {
        return .seeOther(At.research(id, query: [("saved", "1")]))
    }
    return .refused(sentence(for: refused), backTo: At.research(id))
}

private func file(_ visit: Visit, _ id: ID<CaseFile>) async throws -> CaseBriefing {
    let file = try await visit.office.caseBriefing(id, page: "research", for: visit.reader)
    guard file.may.writeResearch else { throw NothingHere() }
    return file
}

private func researchForm(
    _ visit: Visit, _ file: CaseBriefing, _ entered: Entered, said: Phrase? = nil, status: Int
) async throws -> Answer {
    let page = researchPage(
        try await visit.frame(), file, today: visit.today,
        newID: visit.office.world.newID(ResearchLine.self), entered: entered, status: said)
    return .page(page, status: status)
}

/// Another line of the same case, the next case without an answer, or the list when none is left.
private func goingOn(_ visit: Visit, from file: CaseBriefing) async throws -> Answer {
    if visit.fields["then"] == "again" {
        return .seeOther(At.research(file.id, query: [("saved", "1"), ("known", "yes")]))
    }
    guard let slot = file.outline.hearing else { return .saved(file.id) }
    let meeting = try await visit.office.meeting(
        slot.meeting, page: "research list", for: visit.reader)
    let left = meeting.items.filter { $0.awaitsAnswer && $0.caseID != file.id }
    guard let next = left.first(where: { $0.place > slot.place }) ?? left.first else {
        return .seeOther(At.researchList(slot.meeting))
    }
    return .seeOther(At.research(next.caseID))
}
