import Casework
import Pages
import UseCases

/// The meeting opens and the desk is laid out.
@Sendable
func openMeeting(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    switch try await visit.office.openMeeting(id, by: visit.reader) {
    case .success: .seeOther(At.desk(id, query: MeetingNotice.opened.query))
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.meeting(id))
    }
}

/// The meeting turns to a case.
@Sendable
func openItem(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    // Back to the window from which it was opened.
    let isChair = LiveWindow(rawValue: visit.fields["from"]) == .chair
    let window = isChair ? At.chair(id) : At.desk(id)
    switch try await visit.office.openItem(caseID, at: id, by: visit.reader) {
    case .success: return .seeOther(window)
    case .failure(let refused): return .refused(sentence(for: refused), backTo: window)
    }
}
