/// A case is taken off a meeting's agenda before it is heard.
package struct RemoveCase: Decision {
    package let caseID: ID<CaseFile>

    package init(_ caseID: ID<CaseFile>) {
        self.caseID = caseID
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notOnTheAgenda, alreadyFinished, onTheTable
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard let item = meeting.item(caseID) else { throw .notOnTheAgenda }
        guard item.outcome == nil, meeting.state != .closed else { throw .alreadyFinished }
        guard meeting.currentCase != caseID else { throw .onTheTable }
        return [.caseRemoved(ItemRemoved(caseID: caseID, stamp: Stamp(occasion)))]
    }
}
