/// The desk notes which agency speaks, so that each is seen to have spoken about each case.
package struct NameSpeaker: Decision {
    package let agency: ID<Agency>?

    package init(_ agency: ID<Agency>?) {
        self.agency = agency
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notInSession, noCaseOnTheTable, notHere
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .inSession else { throw .notInSession }
        guard let caseID = meeting.currentCase else { throw .noCaseOnTheTable }
        if let agency, !meeting.isInTheRoom(agency) { throw .notHere }
        guard meeting.sitting.speaker != agency else { return [] }
        return [
            .speakerNamed(SpeakerNamed(agency: agency, caseID: caseID, stamp: Stamp(occasion)))
        ]
    }
}
