/// The way holes are written inside a phrase's English and inside its translations.
enum Pattern {
    /// A stretch of a pattern: words to show as they are, or the number of a hole.
    enum Part {
        case words(Substring.UTF8View)
        case hole(Int)
    }

    private static let opening = UInt8(ascii: "{")
    private static let closing = UInt8(ascii: "}")

    /// Whether there is anything in a pattern beside words to show as they are.
    static func hasBraces(_ pattern: String) -> Bool {
        var pattern = pattern
        return pattern.withUTF8 { $0.contains { $0 == opening || $0 == closing } }
    }

    /// Hands on every part in order.
    static func walk(_ pattern: String, _ take: (Part) -> Void) {
        var rest = pattern.utf8[...]
        while let brace = rest.firstIndex(where: { $0 == opening || $0 == closing }) {
            if brace > rest.startIndex { take(.words(rest[..<brace])) }
            rest = rest[brace...]
            if let (number, after) = hole(atStartOf: rest) {
                take(.hole(number))
                rest = after
            } else {
                take(.words(rest.prefix(1)))
                rest = rest.dropFirst(isDoubled(rest) ? 2 : 1)
            }
        }
        if !rest.isEmpty { take(.words(rest)) }
    }

    /// The numbers of the holes that a pattern has.
    static func holes(in pattern: String) -> Set<Int> {
        var numbers: Set<Int> = []
        walk(pattern) { part in
            if case .hole(let number) = part { numbers.insert(number) }
        }
        return numbers
    }

    /// Whether a pattern says anything beside what fills its holes.
    static func saysSomething(_ pattern: String) -> Bool {
        var letters = false
        walk(pattern) { part in
            guard case .words(let words) = part else { return }
            letters = letters || Substring(words).contains(where: \.isLetter)
        }
        return letters
    }

    /// Braces of the words themselves are doubled so that they cannot be taken for a hole.
    static func doublingBraces(of words: StaticString) -> String {
        let text = words.description
        guard hasBraces(text) else { return text }
        return text.reduce(into: "") { doubled, character in
            doubled.append(character)
            if character == "{" || character == "}" { doubled.append(character) }
        }
    }

    private static func isDoubled(_ rest: Substring.UTF8View) -> Bool {
        rest.dropFirst().first == rest.first
    }

    /// Reads `{12}`: a brace, one to three digits, a brace.
    private static func hole(
        atStartOf rest: Substring.UTF8View
    ) -> (number: Int, after: Substring.UTF8View)? {
        guard rest.first == opening else { return nil }
        let digits = rest.dropFirst().prefix(4).prefix { (0x30...0x39).contains($0) }
        let after = rest.dropFirst(1 + digits.count)
        guard digits.count <= 3, after.first == closing, let number = Int(Substring(digits)) else {
            return nil
        }
        return (number, after.dropFirst())
    }
}
