import Casework
import Pages
import UseCases

@Sendable
func showPossibleRepeats(_ visit: Visit) async throws -> Answer {
    let repeats = try await visit.office.possibleRepeats(for: visit.reader)
    return .page(
        possibleRepeatsPage(
            try await visit.frame(), repeats, today: visit.today, status: visit.savedNotice))
}

@Sendable
func decideLink(
    _ visit: Visit, _ id: ID<CaseFile>, _ other: ID<CaseFile>
) async throws -> Answer {
    guard let (pair, answer) = LinkForm.read(visit.fields, in: other) else {
        try await visit.office.checkLinking(of: id, with: other, by: visit.reader)
        return .refused(linkUnsaid, backTo: At.possibleRepeats())
    }
    let (office, reader) = (visit.office, visit.reader)
    let result =
        switch answer {
        case .same: try await office.decideLink(pair, of: id, isSame: true, by: reader)
        case .other: try await office.decideLink(pair, of: id, isSame: false, by: reader)
        case .undo: try await office.undoLink(pair, of: id, by: reader)
        }
    let back = LinkForm.back(visit.fields)
    switch result {
    case .success: return .seeOther(back)
    case .failure(let refused): return .refused(sentence(for: refused), backTo: back)
    }
}
