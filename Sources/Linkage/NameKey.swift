/// A name as it is compared: small letters without accents, hyphens, apostrophes or titles.
package struct NameKey: Hashable, Sendable {
    package let words: [String]

    package init(_ name: String) {
        words = NameKey.words(of: name).filter { !NameKey.titles.contains($0) }
    }

    /// The words in one order, so that a surname written first is the same name.
    package var sorted: [String] { words.sorted() }

    /// How the name sounds, roughly: each word's first letter and the consonants after it.
    package var skeletons: [String] { words.map(NameKey.skeleton).sorted() }

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof"]

    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in name.unicodeScalars {
            let folded = LetterFolding.fold(scalar)
            if folded == " " {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word += folded
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Vowels, h, w and y fall away after the first letter; letters that sound alike become one; a
    /// letter said twice is said once.
    static func skeleton(_ word: String) -> String {
        var kept = ""
        for letter in word {
            let sound = sounds[letter] ?? letter
            let isSilent = "aeiouhwy".contains(letter)
            if kept.isEmpty || (!isSilent && kept.last != sound) { kept.append(sound) }
        }
        return kept
    }

    private static let sounds: [Character: Character] = [
        "c": "k", "q": "k", "x": "k", "z": "s", "v": "f", "d": "t", "b": "p", "g": "j",
    ]
}
