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
    visit.answer(try await visit.office.openItem(caseID, at: id, by: visit.reader), id)
}

/// The meeting turns again to a case that it had finished.
@Sendable
func reopenCase(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    visit.answer(try await visit.office.reopenCase(caseID, at: id, by: visit.reader), id)
}
