import Casework
import Markup
import Pages
import UseCases

extension Visit {
    /// The coordinator alone calls meetings and makes agendas.
    var arrangesMeetings: Bool { reader.holds(anyOf: [.coordinator]) }

    /// What was done just before, when the address says so.
    var meetingNotice: MeetingNotice? { MeetingNotice(rawValue: query["saved"]) }
}

extension MeetingNotice {
    /// How the address of the page that follows says what was done.
    var query: [(StaticString, String)] { [("saved", rawValue)] }
}

extension Result<Void, Refused> {
    /// Back to the meeting with what was done, or the rule's no.
    func answer(
        _ notice: MeetingNotice, backTo id: ID<Meeting>, fragment: String? = nil
    ) -> Answer {
        switch self {
        case .success: .seeOther(At.meeting(id, query: notice.query, fragment: fragment))
        case .failure(let refused): .refused(sentence(for: refused), backTo: At.meeting(id))
        }
    }
}
