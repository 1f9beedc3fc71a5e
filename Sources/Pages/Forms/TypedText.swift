/// Cleans what people type or paste, without changing what they meant.
enum TypedText {
    /// One line: line ends and tabs become spaces, nothing stands before or after.
    static func line(_ typed: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in typed.unicodeScalars where !turnsDirection(scalar) {
            kept.append(isBreak(scalar) ? " " : scalar)
        }
        return trimmed(kept)
    }

    /// Several lines: line ends are made alike; other control characters go.
    static func lines(_ typed: String) -> String {
        var kept = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in typed.unicodeScalars where !turnsDirection(scalar) {
            defer { last = scalar }
            if scalar == "\n" && last == "\r" { continue }
            if scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
                kept.append("\n")
            } else if scalar == "\n" || scalar == "\t" || !isBreak(scalar) {
                kept.append(scalar)
            }
        }
        return trimmed(kept)
    }

    /// Whether a text shows nothing: empty, blank, or made of characters without any shape.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Bytes are looked at first, so that no long work is done on a text made to be slow to count.
    static func isLonger(_ text: String, than limit: Int) -> Bool {
        let bytes = text.utf8.count
        if bytes <= limit { return false }
        if bytes / 8 >= limit { return true }
        return text.count > limit
    }

    /// Digits only, for numbers typed with spaces or commas between; nil when anything else is in.
    static func digits(_ typed: String) -> String? {
        guard typed.utf8.count <= 40 else { return nil }
        let kept = typed.filter { $0 != " " && $0 != "," && $0 != "\u{A0}" }
        return !kept.isEmpty && kept.utf8.allSatisfy(isDigit) ? kept : nil
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Embedding and overriding a direction can make one name show as another. Marks that join
    /// letters stay: some languages are not spelled without them.
    private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
        let start = scalars.drop { $0.properties.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(String.UnicodeScalarView(start[...last]))
    }
}
