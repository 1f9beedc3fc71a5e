/// The meeting turns again to a case that it had finished by mistake, or too early.
package struct ReopenItem: Decision {
    package let caseID: ID<CaseFile>

    package init(_ caseID: ID<CaseFile>) {
        self.caseID = caseID
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notInSession, notOnTheAgenda, notFinished
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        guard let item = meeting.item(caseID) else { throw .notOnTheAgenda }
        guard item.outcome != nil else { throw .notFinished }
        let stamp = Stamp(occasion)
        return [
            .itemReopened(ItemReopened(caseID: caseID, stamp: stamp)),
            .itemOpened(ItemOpened(caseID: caseID, stamp: stamp)),
        ]
    }
}

package struct ItemReopened: Sendable, Hashable, Codable {
    package let caseID: ID<CaseFile>
    package let stamp: Stamp
}
