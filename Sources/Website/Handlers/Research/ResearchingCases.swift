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

/// A colleague of the agency is asked to look something up.
@Sendable
func passResearchOn(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await file(visit, id)
    let colleagues = try await visit.office.colleagues(of: visit.reader)
    switch PassOnForm.read(visit.fields, among: colleagues.map(\.account)) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return try await researchForm(visit, file, entered, status: 422)
    case .value(let asked):
        let result = try await visit.office.passResearchOn(
            to: asked.colleague, asking: asked.words, about: id, by: visit.reader)
        return try await saved(visit, file, result, at: PassOnForm.words.name)
    }
}

/// An agency that does not come tells the chair in writing.
@Sendable
func writeToChair(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let file = try await file(visit, id)
    switch WrittenForm.read(visit.fields) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return try await researchForm(visit, file, entered, status: 422)
    case .value(let words):
        let result = try await visit.office.submitInWriting(words, about: id, by: visit.reader)
        return try await saved(visit, file, result, at: WrittenForm.words.name)
    }
}

private func saved(
    _ visit: Visit, _ file: CaseBriefing, _ result: Result<Void, Refused>, at field: String
) async throws -> Answer {
    guard case .failure(let refused) = result else {
        return .seeOther(At.research(file.id, query: [("saved", "1")]))
    }
    let entered = Entered(visit.fields, [.refused(refused, at: field)])
    return try await researchForm(visit, file, entered, status: 409)
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
        newID: visit.office.world.newID(ResearchLine.self), entered: entered,
        colleagues: try await visit.office.colleagues(of: visit.reader).map {
            Choice($0.account.description, data: $0.name)
        }, status: said)
    return .page(page, status: status)
}

/// Another line of the same case, the next case without an answer, or the list when none is left.
private func goingOn(_ visit: Visit, from file: CaseBriefing) async throws -> Answer {
    if visit.fields["then"] == "again" {
        return .seeOther(At.research(file.id, query: [("saved", "1"), ("known", "yes")]))
    }
    guard let slot = file.outline.hearing else { return .saved(file.id) }
    let meeting = try await visit.office.meeting(
        slot.meeting, page: "research list", showing: { _ in [] }, for: visit.reader)
    let left = meeting.items.filter { $0.awaitsAnswer && $0.caseID != file.id }
    guard let next = left.first(where: { $0.place > slot.place }) ?? left.first else {
        return .seeOther(At.researchList(slot.meeting))
    }
    return .seeOther(At.research(next.caseID))
}
