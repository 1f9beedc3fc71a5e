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
    visit.turned(id, try await visit.office.openItem(caseID, at: id, by: visit.reader))
}

/// The meeting turns again to a case that it had finished.
@Sendable
func reopenCase(
    _ visit: Visit, _ id: ID<Meeting>, _ caseID: ID<CaseFile>
) async throws -> Answer {
    visit.turned(id, try await visit.office.reopenCase(caseID, at: id, by: visit.reader))
}

extension Visit {
    /// Back to the window from which a case was opened.
    fileprivate func turned(_ id: ID<Meeting>, _ result: Result<Void, Refused>) -> Answer {
        let isChair = LiveWindow(rawValue: fields["from"]) == .chair
        let window = isChair ? At.chair(id) : At.desk(id)
        return switch result {
        case .success: .seeOther(window)
        case .failure(let refused): .refused(sentence(for: refused), backTo: window)
        }
    }
}
