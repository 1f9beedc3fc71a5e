/// An adviser records what the victim wants the conference to know, in her words.
package struct RecordVictimsView: Decision {
    package let words: PrivateText

    package init(_ words: PrivateText) {
        self.words = words
    }

    package enum Refusal: Error, Equatable, CaseIterable { case caseIsClosed, nothingWritten }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        guard !words.isEmpty else { throw .nothingWritten }
        guard file.victimsView?.words != words else { return [] }
        return [.victimsViewRecorded(VictimsViewRecorded(words: words, stamp: Stamp(occasion)))]
    }
}
