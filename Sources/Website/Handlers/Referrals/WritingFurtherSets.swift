import Casework
import Markup
import Pages
import UseCases

/// A set of questions that an answer of the checklist opened. Nothing here stands in the way of
/// sending: it can be left at any time.
@Sendable
func showFurtherSet(
    _ visit: Visit, _ id: ID<ReferralDraft>, _ word: AddressWord
) async throws -> Answer {
    let open = try await openDraft(visit, id)
    guard let set = try await furtherSet(visit, open.draft, word) else { return .nothingHere }
    return .page(draftFurtherSetPage(try await visit.frame(), open, set))
}

/// Keeps what was typed as it was typed; only then is it looked at.
@Sendable
func saveFurtherSet(
    _ visit: Visit, _ id: ID<ReferralDraft>, _ word: AddressWord
) async throws -> Answer {
    var (draft, _) = try await visit.office.draft(id, for: visit.reader)
    guard let asked = try await instrument(visit, draft),
        let set = try await furtherSet(visit, draft, word)
    else { return .nothingHere }
    let questions = ChecklistForm.further(set)
    draft.keep(visit.fields, of: questions)
    try await visit.office.saveDraft(draft, by: visit.reader)
    if visit.fields.isTicked("later") { return .seeOther(At.draftTasks(id)) }
    var problems: [Problem] = []
    _ = questions.read(draft.typed, into: &problems)
    guard problems.isEmpty else {
        let open = try await openDraft(visit, id).with(problems)
        return .page(draftFurtherSetPage(try await visit.frame(), open, set), status: 422)
    }
    if isFromAnswers(visit) { return .seeOther(At.draftAnswers(id)) }
    return .seeOther(ChecklistForm.next(after: set.code, in: draft, asked))
}

private func furtherSet(
    _ visit: Visit, _ draft: ReferralDraft, _ word: AddressWord
) async throws -> RiskInstrument? {
    try await instrument(visit, draft)?.furtherSets.first { $0.code == word.addressPart }
}
