/// A case takes the next place on a meeting's agenda.
package struct ListCase: Decision {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference

    package init(_ caseID: ID<CaseFile>, _ reference: CaseReference) {
        self.caseID = caseID
        self.reference = reference
    }

    package enum Refusal: Error, Equatable, CaseIterable { case meetingIsOver }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state != .closed, meeting.state != .notCalled else { throw .meetingIsOver }
        guard meeting.item(caseID) == nil else { return [] }
        return [
            .caseListed(ItemListed(caseID: caseID, reference: reference, stamp: Stamp(occasion)))
        ]
    }
}
