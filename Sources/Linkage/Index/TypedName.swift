/// What somebody typed to find a person: words of a name, perhaps only begun, and perhaps a date
/// or a year of birth.
package struct TypedName: Sendable {
    /// The words one by one; and with two neighbours run together, since "Mc Donald" is one name.
    let readings: [[Word]]
    let born: BirthDate?

    struct Word: Hashable, Sendable {
        let letters: [UInt8]
        /// Two words run together are a guess, so nothing that is merely like them is meant.
        var isGuess = false
    }

    package init(_ text: String) {
        var date = TypedDate()
        let spoken = LetterFolding.words(of: text).filter { !date.takes($0) }
        born = date.read
        let typed = NameWords.withoutTitles(spoken).prefix(6)
        guard typed.contains(where: { $0.count > 1 }) else {
            readings = []
            return
        }
        let words = typed.map { Word(letters: $0) }
        let joined = words.indices.dropLast().map { at in
            let pair = Word(letters: typed[at] + typed[at + 1], isGuess: true)
            return words[..<at] + [pair] + words[(at + 2)...]
        }
        readings =
            [TypedName.withoutParticles(words)]
            + joined.map { TypedName.withoutParticles(Array($0)) }
    }

    /// Whether it says enough: two letters of a name at least, or a whole date of birth.
    package var saysEnough: Bool { !readings.isEmpty || (born?.day ?? 0) != 0 }

    /// What is only a particle is looked for all the same.
    private static func withoutParticles(_ words: [Word]) -> [Word] {
        let names = words.filter { !NameWords.isParticle([$0.letters]) }
        return names.isEmpty ? words : names
    }
}

/// How near a name comes to the words that were typed.
package enum NameCloseness: UInt8, Sendable, Comparable {
    /// Every word as it was typed.
    case typed
    /// Every word begins as it was typed.
    case begun
    /// A form of the name, a slip, or what sounds so.
    case alike

    package static func < (one: NameCloseness, other: NameCloseness) -> Bool {
        one.rawValue < other.rawValue
    }
}
