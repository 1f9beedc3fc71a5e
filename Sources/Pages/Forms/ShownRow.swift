import Markup

/// How one row of a form stood on record when it was shown.
///
/// Several people keep the same form open. Without this, a form left open a while would send its
/// old rows back and silently undo what a colleague saved since.
struct ShownRow {
    let name: String
    private let onRecord: [(name: String, text: String)]

    init(_ row: String, onRecord answers: [StoredAnswer]) {
        name = "shown-\(row)"
        onRecord = answers.flatMap(\.texts)
    }

    /// What somebody did to the row.
    enum Typed: Equatable {
        /// Not sent, left as it was shown, or made to say what is on record by now.
        case leftAlone
        case changed
        /// Changed, but from something that is no longer on record.
        case overtaken
    }

    func typed(_ fields: FormFields) -> Typed {
        guard onRecord.contains(where: { fields.holds($0.name) }) else { return .leftAlone }
        let typed = Self.mark(onRecord.map { fields[$0.name] })
        let shown = fields.holds(name) ? fields[name] : mark
        if typed == shown || typed == mark { return .leftAlone }
        return shown == mark ? .changed : .overtaken
    }

    /// Travels with the form; it tells the record's state without repeating its words.
    func hiddenMark() -> HTML { hidden(name, mark) }

    private var mark: String { Self.mark(onRecord.map(\.text)) }

    /// FNV-1a, 64 bits: the same after a restart, and blind to white space, which browsers change.
    private static func mark(_ texts: [String]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
                hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3
            }
            hash = (hash ^ 0x1f) &* 0x100_0000_01b3
        }
        return String(hash, radix: 36)
    }
}

extension ShownRow {
    /// Said where a colleague was quicker; the page then shows both, and the next save counts.
    func overtaken(at field: String, _ whatIsOnRecord: Phrase) -> Problem {
        Problem(
            field: field,
            sentence:
                """
                A colleague saved this while you had it open. On record now: \(whatIsOnRecord). \
                Save again to replace it
                """)
    }
}
