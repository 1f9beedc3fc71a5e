/// The meeting pauses.
package struct TakeBreak: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable { case notInSession }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        guard meeting.sitting.breakSince == nil else { return [] }
        return [.breakTaken(BreakTaken(stamp: Stamp(occasion)))]
    }
}
