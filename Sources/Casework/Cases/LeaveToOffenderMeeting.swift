/// A case that the chair leaves to MAPPA ends here, once it is said who leads it now and what was
/// handed over: no case is left lying because somebody else has it (SR-19).
package struct LeaveToOffenderMeeting: Decision {
    /// Who was told, and what was handed over.
    package let words: PrivateText

    package init(saying words: PrivateText) {
        self.words = words
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case chairHasNotDecided, wordsAreMissing
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .open, file.isLeftToOthers else { throw .chairHasNotDecided }
        guard !words.isEmpty else { throw .wordsAreMissing }
        return [
            .leftToOffenderMeeting(LeftToOffenderMeeting(words: words, stamp: Stamp(occasion)))
        ]
    }
}
