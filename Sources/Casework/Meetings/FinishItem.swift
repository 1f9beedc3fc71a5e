/// The meeting is done with a case: it was heard, or put off.
package struct FinishItem: Decision {
    package let caseID: ID<CaseFile>
    package let outcome: ItemOutcome
    package let wasNotReached: Bool

    package init(
        _ caseID: ID<CaseFile>, _ outcome: ItemOutcome, wasNotReached: Bool = false
    ) {
        self.caseID = caseID
        self.outcome = outcome
        self.wasNotReached = wasNotReached
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
        let finished = ItemFinished(
            caseID: caseID, outcome: outcome, wasNotReached: wasNotReached ? true : nil,
            stamp: Stamp(occasion))
        return [.itemFinished(finished)]
    }
}
