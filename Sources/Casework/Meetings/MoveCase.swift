/// A case changes its place on the agenda.
package struct MoveCase: Decision {
    package let caseID: ID<CaseFile>
    /// Counted from 1.
    package let to: Int

    package init(_ caseID: ID<CaseFile>, to place: Int) {
        self.caseID = caseID
        to = place
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notOnTheAgenda, noSuchPlace, meetingIsOver
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state != .closed else { throw .meetingIsOver }
        guard meeting.item(caseID) != nil else { throw .notOnTheAgenda }
        guard (1...meeting.agenda.count).contains(to) else { throw .noSuchPlace }
        return [.caseMoved(ItemMoved(caseID: caseID, to: to, stamp: Stamp(occasion)))]
    }
}
