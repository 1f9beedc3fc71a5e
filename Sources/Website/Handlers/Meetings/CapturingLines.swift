import Casework
import Pages
import UseCases

/// One line typed at the desk: read here, written down by what it says, and the field is ready for
/// the next (ux 2.4.3).
@Sendable
func captureLine(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    try await atTheDesk(.line, visit, id, caseID) { desk in
        let reading = CaptureForm.read(visit.fields, at: desk)
        switch reading {
        case .value(.finishAndOpenNext):
            return try await finish(visit, id, desk, FinishForm.plain(at: desk))
        case .value(.help):
            return .seeOther(At.desk(id, query: [("help", "yes")], fragment: "help"))
        default: return try await keep(reading, visit, id, desk)
        }
    }
}

private func keep(
    _ reading: FormReading<Captured>, _ visit: Visit, _ id: ID<Meeting>, _ desk: DeskBriefing
) async throws -> Answer {
    try await take(.line, visit, id, desk, reading, saying: reading.notice) { captured, desk in
        // Every page makes an identity for its line; only a request made by hand has none.
        guard let key = CaptureForm.key(visit.fields) else { throw NothingHere() }
        return try await visit.office.capture(
            captured, as: key, about: desk.item.caseID, at: id, by: visit.reader)
    }
}

/// Takes one entry back; it stays in the history.
@Sendable
func undoEntry(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    guard let entry = EntryID(addressPart: visit.fields["entry"]) else { throw NothingHere() }
    return try await write(.line, visit, id, caseID, saying: .takenBack) { _ in
        FormReading(entry, [])
    } then: { entry, _ in
        try await visit.office.withdraw(entry, about: caseID, at: id, by: visit.reader)
    }
}

extension FormReading<Captured> {
    fileprivate var notice: DeskNotice {
        if case .value(.undo) = self { .takenBack } else { .saved }
    }
}
