/// The agenda goes to every agency of the area whose agreement is current; to no other (SR-01).
package struct IssueAgenda: Decision {
    package let members: [ID<Agency>]
    package let current: Set<ID<Agency>>
    /// Cases that do not exist for whoever sends it: she is not told that the agenda holds one.
    package let unseen: Set<ID<CaseFile>>

    package init(
        members: [ID<Agency>], whoseAgreementIsCurrent current: Set<ID<Agency>>,
        unseen: Set<ID<CaseFile>> = []
    ) {
        self.members = members
        self.current = current
        self.unseen = unseen
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case noCases, meetingIsOver, nobodyMayReceiveIt
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state != .closed, meeting.state != .notCalled else { throw .meetingIsOver }
        guard meeting.agenda.contains(where: { !unseen.contains($0.caseID) }) else {
            throw .noCases
        }
        let recipients = members.filter(current.contains)
        guard !recipients.isEmpty else { throw .nobodyMayReceiveIt }
        let issued = AgendaIssued(
            to: recipients, withheldFrom: members.filter { !current.contains($0) },
            stamp: Stamp(occasion))
        return [.agendaIssued(issued)]
    }
}
