/// The meeting turns to a case.
package struct OpenItem: Decision {
    package let caseID: ID<CaseFile>

    package init(_ caseID: ID<CaseFile>) {
        self.caseID = caseID
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notInSession, notOnTheAgenda, alreadyFinished
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        guard let item = meeting.item(caseID) else { throw .notOnTheAgenda }
        guard item.outcome == nil else { throw .alreadyFinished }
        guard meeting.currentCase != caseID else { return [] }
        return [.itemOpened(ItemOpened(caseID: caseID, stamp: Stamp(occasion)))]
    }
}
