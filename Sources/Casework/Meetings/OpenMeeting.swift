/// The chair opens the meeting.
package struct OpenMeeting: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable {
        case agendaNotIssued, nobodyIsHere, meetingIsOver
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        switch meeting.state {
        case .notCalled, .called: throw .agendaNotIssued
        case .closed: throw .meetingIsOver
        case .inSession: return []
        case .agendaIssued: break
        }
        guard !meeting.agenciesThatTookPart.isEmpty else { throw .nobodyIsHere }
        return [.opened(MeetingOpened(stamp: Stamp(occasion)))]
    }
}
