/// The minute-taker writes down what was said about the case on the table.
package struct RecordMinute: Decision {
    package let line: MinuteLine

    package init(_ line: MinuteLine) {
        self.line = line
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notListed, nothingWritten }

    /// The same line sent twice, as after a lost connection, is one line.
    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed else { throw .notListed }
        guard !line.words.isEmpty else { throw .nothingWritten }
        if file.entries[.minute(line.id)] != nil { return [] }
        return [.minuted(Minuted(line: line, stamp: Stamp(occasion)))]
    }
}
