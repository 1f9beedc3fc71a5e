/// One name in a line of code, with what stands right before and right after it.
struct Word {
    let text: String
    let before: Character?
    let after: Character?
}

/// The names in a line of code, in order: `let file = Case()` holds `let`, `file` and `Case`.
func words(in line: String) -> [Word] {
    var found: [Word] = []
    var before: Character?
    var rest = Substring(line)
    while let first = rest.first {
        guard first.isPartOfName else {
            before = first
            rest.removeFirst()
            continue
        }
        let name = rest.prefix { $0.isPartOfName }
        rest = rest.dropFirst(name.count)
        found.append(Word(text: String(name), before: before, after: rest.first))
        before = name.last
    }
    return found
}

/// The parts of a name in capitals and small letters: `CaseFileTable` is `Case`, `File`, `Table`.
func camelParts(of name: String) -> [String] {
    var parts: [String] = []
    var last: Character = "A"
    for character in name {
        let begins = character.isUppercase && !last.isUppercase
        if begins || parts.isEmpty { parts.append("") }
        parts[parts.count - 1].append(character)
        last = character
    }
    return parts
}

extension Character {
    var isPartOfName: Bool { self == "_" || isLetter || isNumber }
}

extension [String] {
    /// The lines with their numbers, counted from one as people do.
    var numbered: [(number: Int, line: String)] {
        enumerated().map { (number: $0.offset + 1, line: $0.element) }
    }
}
