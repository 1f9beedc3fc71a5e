/// Names that may stand for one another: short forms, and other spellings.
enum Nicknames {
    /// The number of a name in the table; nil for a name that it does not hold.
    static func number(of word: [UInt8]) -> UInt16? {
        table.numbers[word]
    }

    static func areVariants(_ one: UInt16, _ other: UInt16) -> Bool {
        table.others[Int(one)].contains(other)
    }

    /// The other names that a name may stand for.
    static func variants(of word: [UInt8]) -> [[UInt8]] {
        guard let number = number(of: word) else { return [] }
        return table.others[Int(number)].map { table.words[Int($0)] }
    }

    private static let table = VariantTable(pairs: [earlier, later], families: families)
}

/// Every pair of names that may stand for one another, by number.
private struct VariantTable {
    var numbers: [[UInt8]: UInt16] = [:]
    var words: [[UInt8]] = []
    var others: [[UInt16]] = []

    init(pairs: [String], families: String) {
        for text in pairs {
            for entry in text.split(whereSeparator: \.isWhitespace) { addPairs(entry) }
        }
        for line in families.split(whereSeparator: \.isNewline) {
            addFamily(line.split(separator: " ").map { Array($0.utf8) })
        }
    }

    private mutating func addPairs(_ entry: Substring) {
        let halves = entry.split(separator: ":")
        guard let first = halves.first, let last = halves.last, halves.count == 2 else { return }
        for other in last.split(separator: ",") { add(Array(first.utf8), Array(other.utf8)) }
    }

    private mutating func addFamily(_ names: [[UInt8]]) {
        for (at, name) in names.enumerated() {
            for other in names[(at + 1)...] { add(name, other) }
        }
    }

    private mutating func add(_ one: [UInt8], _ other: [UInt8]) {
        let (first, second) = (number(of: one), number(of: other))
        guard first != second, !others[Int(first)].contains(second) else { return }
        others[Int(first)].append(second)
        others[Int(second)].append(first)
    }

    private mutating func number(of word: [UInt8]) -> UInt16 {
        if let number = numbers[word] { return number }
        let number = UInt16(truncatingIfNeeded: words.count)
        numbers[word] = number
        words.append(word)
        others.append([])
        return number
    }
}
