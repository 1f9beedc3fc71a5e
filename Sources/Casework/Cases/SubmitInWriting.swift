/// An agency that does not come tells the chair in writing what it would have said: it has then
/// contributed to this case (domain 3.5, 3.8). Sending it again takes the place of the former.
package struct SubmitInWriting: Decision {
    package let agency: ID<Agency>
    package let words: PrivateText

    package init(from agency: ID<Agency>, _ words: PrivateText) {
        self.agency = agency
        self.words = words
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case agencyWasNotAsked, caseWasHeard, nothingWritten
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard let request = file.request(to: agency) else { throw .agencyWasNotAsked }
        guard file.isOpen else { throw .caseWasHeard }
        guard !words.isEmpty else { throw .nothingWritten }
        guard request.written?.words != words else { return [] }
        return [
            .writtenSubmitted(
                WrittenSubmitted(agency: agency, words: words, stamp: Stamp(occasion)))
        ]
    }
}

package struct WrittenSubmitted: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let words: PrivateText
    package let stamp: Stamp
}
