/// Why the meeting will not have the victim's view.
package enum ViewMissing: String, Sendable, Hashable, Codable, CaseIterable {
    case couldNotReach, declinedToSay, unsafeToAsk, other
}

/// An adviser says why there is no view of the victim, so that the case can be heard as complete
/// (SR-22).
package struct ExplainMissingView: Decision {
    package let reason: ViewMissing
    package let words: PrivateText

    package init(_ reason: ViewMissing, _ words: PrivateText) {
        self.reason = reason
        self.words = words
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case caseIsClosed, viewIsRecorded, wordsAreMissing
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state != .closed, file.state != .notOpened else { throw .caseIsClosed }
        guard file.victimsView == nil else { throw .viewIsRecorded }
        guard reason != .other || !words.isEmpty else { throw .wordsAreMissing }
        if file.viewMissing?.reason == reason && file.viewMissing?.words == words { return [] }
        return [
            .viewNotObtained(
                ViewNotObtained(reason: reason, words: words, stamp: Stamp(occasion)))
        ]
    }
}

package struct ViewNotObtained: Sendable, Hashable, Codable {
    package let reason: ViewMissing
    package let words: PrivateText
    package let stamp: Stamp
}
