import Casework
import Markup
import Pages
import UseCases

/// One entry about the case on the table, to be put in other words.
@Sendable
func showEntry(_ visit: Visit, _ id: ID<Meeting>, _ entry: EntryID) async throws -> Answer {
    guard let desk = try await visit.office.desk(id, for: visit.reader),
        let written = desk.standing(entry)
    else { return .seeOther(At.desk(id)) }
    return .page(entryPage(try await visit.frame(), deskScene(visit, desk), written))
}

/// What was typed is never lost: when the meeting has moved on it is shown, and when somebody else
/// reworded the same words both texts are.
@Sendable
func rewordEntry(_ visit: Visit, _ id: ID<Meeting>, _ entry: EntryID) async throws -> Answer {
    guard let caseID = ID<CaseFile>(visit.fields["case"]) else { throw NothingHere() }
    let desk = try await visit.office.desk(id, for: visit.reader)
    guard let desk, desk.item.caseID == caseID else {
        return try await wordsNotTaken(visit, id, .movedOn(from: nil))
    }
    guard let written = desk.standing(entry) else {
        return try await wordsNotTaken(visit, id, .takenBack)
    }
    switch EntryForm.read(visit.fields, for: written.current, at: desk, today: visit.today) {
    case .problems(let problems):
        return try await again(visit, desk, written, .typed(visit.fields, problems), 422)
    case .value(let typed): return try await reword(typed, written, visit, id, desk)
    }
}

private func reword(
    _ typed: Entry, _ written: WrittenEntry, _ visit: Visit, _ id: ID<Meeting>,
    _ desk: DeskBriefing
) async throws -> Answer {
    let wantsBoth = visit.fields["choice"] == "both"
    let entry = wantsBoth ? typed.keeping(both: written.current) : typed
    let result = try await visit.office.reword(
        entry, seenAs: Int(visit.fields["version"]) ?? -1, about: desk.item.caseID, at: id,
        by: visit.reader)
    guard case .failure(let refused) = result else {
        return .seeOther(At.desk(id, query: DeskNotice.saved.query, fragment: "entries"))
    }
    let problem = Problem.refused(refused, at: EntryForm.field)
    let isDisputed = refused.reason as? RewordEntry.Refusal == .changedMeanwhile
    let fresh = try await visit.office.desk(id, for: visit.reader) ?? desk
    return try await again(
        visit, fresh, fresh.standing(written.id) ?? written,
        isDisputed ? .disputed(visit.fields, [problem]) : .typed(visit.fields, [problem]), 409)
}

private func again(
    _ visit: Visit, _ desk: DeskBriefing, _ written: WrittenEntry, _ editing: EntryEditing,
    _ status: Int
) async throws -> Answer {
    let page = entryPage(try await visit.frame(), deskScene(visit, desk), written, editing)
    return .page(page, status: status)
}

private func wordsNotTaken(
    _ visit: Visit, _ id: ID<Meeting>, _ why: NotAdded
) async throws -> Answer {
    let page = notAddedPage(
        try await visit.frame(), id, from: .desk, because: why,
        typed: visit.fields[EntryForm.field])
    return .page(page, status: 409)
}

extension DeskBriefing {
    /// An entry of the case on the table that nobody has taken back.
    fileprivate func standing(_ entry: EntryID) -> WrittenEntry? {
        sheet.entries[entry].flatMap { $0.withdrawn == nil ? $0 : nil }
    }
}
