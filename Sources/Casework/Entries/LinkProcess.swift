/// Another way in which the same people are being protected or dealt with, so that the conference
/// neither repeats it nor works against it (domain 3.9, S004 principle 6).
package enum LinkedProcess: String, Sendable, Hashable, Codable, CaseIterable {
    case childProtection, adultSafeguarding, offenderManagement, criminalCourt, familyCourt
    case perpetratorProgramme, other
}

package struct ProcessLinked: Sendable, Hashable, Codable {
    package let process: LinkedProcess
    package let words: PrivateText
    package let stamp: Stamp
}

/// The meeting notes that another process deals with the same people, and how the two meet.
package struct LinkProcess: Decision {
    package let process: LinkedProcess
    package let words: PrivateText

    package init(to process: LinkedProcess, _ words: PrivateText) {
        self.process = process
        self.words = words
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notListed, nothingWritten }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed else { throw .notListed }
        guard !words.isEmpty else { throw .nothingWritten }
        if file.processes.contains(where: { $0.process == process && $0.words == words }) {
            return []
        }
        return [
            .processLinked(ProcessLinked(process: process, words: words, stamp: Stamp(occasion)))
        ]
    }
}
