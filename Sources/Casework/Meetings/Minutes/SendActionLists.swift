/// The meeting is over, and each agency's own actions stand on its first page at once.
package struct SendActionLists: Decision {
    /// Agencies that own at least one action of the meeting.
    package let agencies: [ID<Agency>]

    package init(to agencies: [ID<Agency>]) {
        self.agencies = agencies
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notClosed }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .closed else { throw .notClosed }
        guard meeting.papers.actionLists.isEmpty, !agencies.isEmpty else { return [] }
        return [.actionListsSent(ActionListsSent(to: agencies, stamp: Stamp(occasion)))]
    }
}
