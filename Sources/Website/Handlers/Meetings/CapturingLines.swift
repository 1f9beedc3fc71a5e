import Casework
import Pages
import UseCases

/// One line typed at the desk: read here, written down by what it says, and the field is ready for
/// the next (ux 2.4.3).
@Sendable
func captureLine(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    let desk = try await visit.office.desk(id, for: visit.reader)
    guard let desk, desk.item.caseID == caseID else {
        return try await notAdded(.line, visit, id, caseID, desk)
    }
    switch CaptureForm.read(visit.fields, at: desk) {
    case .value(.finishAndOpenNext):
        return try await finish(visit, id, caseID) { FinishForm.plain(at: $0) }
    case .value(.help):
        return .seeOther(At.desk(id, query: [("help", "yes")], fragment: "help"))
    default: return try await keepLine(visit, id, caseID)
    }
}

private func keepLine(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    try await write(.line, visit, id, caseID) {
        CaptureForm.read(visit.fields, at: $0)
    } then: { captured, _ in
        // Every page makes an identity for its line; only a request made by hand has none.
        guard let key = CaptureForm.key(visit.fields) else { throw NothingHere() }
        return try await visit.office.capture(
            captured, as: key, about: caseID, at: id, by: visit.reader)
    }
}

/// Takes one entry back; it stays in the history.
@Sendable
func undoEntry(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    guard let entry = EntryID(addressPart: visit.fields["entry"]) else { throw NothingHere() }
    return try await write(.line, visit, id, caseID) { _ in
        FormReading(entry, [])
    } then: { entry, _ in
        try await visit.office.withdraw(entry, about: caseID, at: id, by: visit.reader)
    }
}
