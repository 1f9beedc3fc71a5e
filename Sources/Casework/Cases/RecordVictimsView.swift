/// An adviser records what the victim wants the conference to know, in her words, and apart from
/// it what must not be said there.
package struct RecordVictimsView: Decision {
    package let words: PrivateText
    package let notToBeSaid: PrivateText

    package init(_ words: PrivateText, notToBeSaid: PrivateText = PrivateText("")) {
        self.words = words
        self.notToBeSaid = notToBeSaid
    }

    package enum Refusal: Error, Equatable, CaseIterable { case caseIsClosed, nothingWritten }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        guard !words.isEmpty else { throw .nothingWritten }
        let unsaid = notToBeSaid.isEmpty ? nil : notToBeSaid
        if let view = file.victimsView, view.words == words, view.notToBeSaid == unsaid {
            return []
        }
        return [
            .victimsViewRecorded(
                VictimsViewRecorded(words: words, notToBeSaid: unsaid, stamp: Stamp(occasion)))
        ]
    }
}
