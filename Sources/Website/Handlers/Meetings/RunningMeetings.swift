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
    switch try await visit.office.openItem(caseID, at: id, by: visit.reader) {
    case .success: .seeOther(At.desk(id))
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.desk(id))
    }
}

@Sendable
func closeMeeting(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    switch try await visit.office.closeMeeting(id, by: visit.reader) {
    case .success: .seeOther(At.meeting(id, query: MeetingNotice.closed.query))
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.desk(id))
    }
}
