/// Something about a person that must not show by accident: a name, an address, a narrative.
///
/// Its description is a row of dots, so that a log line, a failed test or an interpolation shows
/// nothing. Only `Pages` and `Records` open it (a house rule).
package struct Private<Value: Sendable>: Sendable {
    package let revealed: Value

    package init(_ value: Value) {
        revealed = value
    }
}

extension Private: Equatable where Value: Equatable {}
extension Private: Hashable where Value: Hashable {}

extension Private: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Private: Codable where Value: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Value.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(revealed)
    }
}

extension Private where Value == String {
    /// Whether nothing was written. A rule may ask this without reading the words.
    package var isEmpty: Bool { revealed.utf8.isEmpty }

    /// Two texts of which neither may be lost, in one.
    package static func both(_ first: Self, _ second: Self) -> Self {
        Self("\(first.revealed) / \(second.revealed)")
    }

    /// Whether one of these words stands in it, whatever the capitals; a rule may ask this.
    package func names(oneOf words: [String]) -> Bool {
        let mine = Set(revealed.lowercased().split { !$0.isLetter })
        return words.contains { mine.contains(Substring($0.lowercased())) }
    }
}

extension Private where Value == String {
    /// Whether fewer characters than this were written, spaces around them not counted.
    package func isShorter(than length: Int) -> Bool {
        let words = revealed.drop { $0.isWhitespace }
        guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return length > 0 }
        return words[...last].count < length
    }

    /// Its beginning, for where little room is; a word is not cut unless it is the only one.
    package func shortened(to length: Int) -> Self {
        guard revealed.count > length else { return self }
        let head = revealed.prefix(max(length, 0))
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return Self("\(head[..<end])…")
    }

    /// What is weak in its wording as an action; a rule may ask this.
    package var advice: ActionAdvice? { ActionAdvice(on: revealed) }

    package var holdsDigits: Bool { revealed.utf8.contains { (0x30...0x39).contains($0) } }

    /// Whether both say the same but for capitals and spaces; a rule may ask this.
    package func saysTheSame(as other: Self) -> Bool {
        func letters(_ text: Self) -> String {
            text.revealed.lowercased().filter { $0.isLetter || $0.isNumber }
        }
        return letters(self) == letters(other)
    }
}

extension Private where Value == String {
    /// Whether a word of these texts stands in this one, also with an ending such as “s”, apart
    /// from common words and single letters; a rule may ask this.
    package func sharesAWord(with others: [Self], but common: Set<String>) -> Bool {
        let mine = words(revealed)
        return others.contains { other in
            words(other.revealed).contains { name in
                name.count > 1 && !common.contains(name) && mine.contains { $0.isWord(name) }
            }
        }
    }

    /// Whether it holds what reads like a way to find or to reach somebody; a rule may ask this.
    package var holdsWayToReach: Bool { WaysToReach.stand(in: revealed) }

    private func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }
}

extension String {
    fileprivate func isWord(_ name: String) -> Bool {
        self == name || (name.count > 3 && hasPrefix(name) && count < name.count + 3)
    }
}

extension Private where Value == String {
    /// How like the name of a member of staff this name is; a rule may ask it without the name.
    package func likeness(to staff: String) -> NameLikeness? {
        let (mine, theirs) = (NameWords(revealed), NameWords(staff))
        guard !mine.surnames.isDisjoint(with: theirs.surnames) else { return nil }
        return mine.first == theirs.first ? .wholeName : .surname
    }

    /// The same of words that somebody typed to find a person: in any order, perhaps only begun,
    /// perhaps with a date.
    package func typedLikeness(to staff: String) -> NameLikeness? {
        let typed = revealed.lowercased().split { !$0.isLetter }
        let means = { (name: String) in
            typed.contains { $0 == name || ($0.count > 2 && name.hasPrefix($0)) }
        }
        let own = NameWords(staff)
        guard own.surnames.contains(where: means) else { return nil }
        return means(own.first) ? .wholeName : .surname
    }
}

/// A name as two people's are compared: the first word, and the parts of the last.
private struct NameWords {
    let first: String
    let surnames: Set<String>

    init(_ name: String) {
        let words = name.lowercased().split { $0.isWhitespace }
        first = words.count > 1 ? String(words.first ?? "") : ""
        let parts = (words.last ?? "").split { $0 == "-" || $0 == "\u{2010}" }
        surnames = Set(parts.map { $0.filter(\.isLetter) }.filter { $0.count > 1 })
    }
}

extension Private where Value == CalendarDate {
    /// The age on a day of somebody born on this one; a rule may ask it without the date.
    package func years(to day: CalendarDate) -> Int { revealed.years(to: day) }
}

extension Private where Value == AgeEstimate {
    package func years(to day: CalendarDate) -> Int { revealed.years(to: day) }
}

/// Words that somebody wrote about a person.
package typealias PrivateText = Private<String>
