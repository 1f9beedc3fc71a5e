import Casework
import Markup
import Pages
import UseCases

/// What was not reached and where it goes, before the meeting is closed.
@Sendable
func showCloseMeeting(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    let briefing = try await visit.office.closing(id, for: visit.reader)
    return .page(meetingClosingPage(try await visit.frame(), briefing))
}

@Sendable
func closeMeeting(_ visit: Visit, _ id: ID<Meeting>) async throws -> Answer {
    guard visit.fields.holds("reason") else { return try await close(visit, id, nil) }
    switch NotReachedForm.read(visit.fields) {
    case .problems(let problems):
        let briefing = try await visit.office.closing(id, for: visit.reader)
        let entered = Entered(visit.fields, problems)
        return .page(
            meetingClosingPage(try await visit.frame(), briefing, entered: entered), status: 422)
    case .value(let reason): return try await close(visit, id, reason)
    }
}

private func close(
    _ visit: Visit, _ id: ID<Meeting>, _ reason: PrivateText?
) async throws -> Answer {
    switch try await visit.office.closeMeeting(id, notReached: reason, by: visit.reader) {
    case .success: .seeOther(At.meeting(id, query: MeetingNotice.closed.query))
    case .failure(let refused): .refused(sentence(for: refused), backTo: At.desk(id))
    }
}
