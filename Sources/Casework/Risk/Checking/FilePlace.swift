/// A place in a file, as a person finds it in an editor: lines and columns counted from 1.
package struct FilePlace: Sendable, Hashable, Comparable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: FilePlace, right: FilePlace) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Something in a file that has to be put right, and where.
package struct InstrumentFinding: Sendable, Hashable, CustomStringConvertible {
    package let place: FilePlace
    /// Where it stands in the instrument, such as `groups[2].items[5]`; empty for the file itself.
    package let path: String
    package let sentence: String

    package init(at place: FilePlace, _ path: String, _ sentence: String) {
        self.place = place
        self.path = path
        self.sentence = sentence
    }

    package var description: String {
        let place = "line \(place.line), column \(place.column): "
        return path.isEmpty ? place + sentence : place + "\(path): " + sentence
    }
}
