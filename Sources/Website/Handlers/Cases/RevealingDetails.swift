import Casework
import Pages
import UseCases

@Sendable
func askWhatFor(
    _ visit: Visit, _ id: ID<CaseFile>, _ detail: ProtectedDetail
) async throws -> Answer {
    try await reasonForm(visit, id, detail, .blank, status: 200)
}

/// The value leaves in the answer to this form and in no other way: nothing that is asked for by
/// its address alone ever holds it.
@Sendable
func showHiddenDetail(
    _ visit: Visit, _ id: ID<CaseFile>, _ detail: ProtectedDetail
) async throws -> Answer {
    switch RevealForm.read(visit.fields) {
    case .problems(let problems):
        return try await reasonForm(
            visit, id, detail, Entered(visit.fields, problems), status: 422)
    case .value(let reason):
        let frame = try await visit.frame()
        let shown = try await visit.office.reveal(
            detail, in: id, for: reason.purpose, saying: reason.words, by: visit.reader)
        return .page(revealedPage(frame, id, shown, seenAt: visit.london.wallTime(at: shown.at)))
    }
}

private func reasonForm(
    _ visit: Visit, _ id: ID<CaseFile>, _ detail: ProtectedDetail, _ entered: Entered,
    status: Int
) async throws -> Answer {
    let hidden = try await visit.office.hiddenDetail(detail, in: id, for: visit.reader)
    return .page(revealPage(try await visit.frame(), id, hidden, entered: entered), status: status)
}
