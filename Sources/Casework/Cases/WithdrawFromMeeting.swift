/// A case is taken off an agenda and waits for another meeting.
package struct WithdrawFromMeeting: Decision {
    package let meeting: ID<Meeting>
    package let reason: PrivateText

    package init(from meeting: ID<Meeting>, because reason: PrivateText) {
        self.meeting = meeting
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notListedThere }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed, file.meeting == meeting else { throw .notListedThere }
        let unlisted = CaseUnlisted(meeting: meeting, reason: reason, stamp: Stamp(occasion))
        return [.unlisted(unlisted)]
    }
}
