/// What is written at the desk about the case on the table, and what the desk needs to read the
/// next line.
package struct DeskSheet: Sendable {
    /// Everything that was written, oldest first; what was taken back keeps its number.
    package let entries: EntryHistory
    package let capture: CaptureKey
    /// The agency that has the word, so that a plain line is what it says.
    package let speaker: ID<Agency>?
    /// Agencies that have not agreed to what they were given.
    package let toAgree: [ID<Agency>]
    package let answers: [ActionsAnswered]
    package let processes: [ProcessLinked]
    package let flaggedBy: [ID<Agency>]

    /// What the reader wrote last, for a quick way to reword it.
    package let mine: EntryID?

    package init(
        _ file: CaseFile, capture: CaptureKey, speaker: ID<Agency>?,
        reader: ID<Account>? = nil
    ) {
        mine = file.entries.lastWritten(by: reader)
        entries = file.entries
        self.capture = capture
        self.speaker = speaker
        toAgree = file.agenciesToAgree
        answers = file.answersToActions.values.sorted { $0.agency < $1.agency }
        processes = file.processes
        flaggedBy = file.flaggedBy
    }
}

extension DeskSheet {
    /// What stands, each with its number: the number never changes, so that people can call it.
    package var standing: [(number: Int, entry: WrittenEntry)] {
        entries.all.enumerated().filter { $0.element.withdrawn == nil && $0.offset > 0 }
            .map { ($0.offset, $0.element) }
    }

    package var summary: WrittenEntry? { entries[.summary] }
}
