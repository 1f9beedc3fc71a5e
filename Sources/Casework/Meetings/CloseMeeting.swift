/// The chair closes the meeting, once every case was heard or put off.
package struct CloseMeeting: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable { case notInSession, casesAreLeft }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        guard meeting.nextCase == nil else { throw .casesAreLeft }
        return [.closed(MeetingClosed(stamp: Stamp(occasion)))]
    }
}
