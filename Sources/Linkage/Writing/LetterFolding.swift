/// Letters as they are compared: small, without accents, in the letters of English.
enum LetterFolding {
    /// Nobody's name is longer; what follows is not read, so that no text takes long.
    static let longestText = 300
    static let mostWords = 8
    static let longestWord = 40

    /// The words of a text, each of small letters, digits, or whatever script it is written in.
    static func words(of text: String) -> [[UInt8]] {
        var reading = WordReading()
        for scalar in text.unicodeScalars.prefix(longestText) { reading.take(scalar) }
        return reading.finished()
    }
}

/// The words read so far, and the one being read.
private struct WordReading {
    private var words: [[UInt8]] = []
    private var word: [UInt8] = []

    mutating func take(_ scalar: Unicode.Scalar) {
        if scalar.value < 128 {
            take(ascii: UInt8(truncatingIfNeeded: scalar.value))
        } else if let known = FoldedLetters.table[scalar.value] {
            append(known)
        } else if scalar.properties.isWhitespace || scalar.properties.isDash {
            end()
        } else if scalar.properties.isAlphabetic {
            takeLetter(scalar)
        }
    }

    mutating func finished() -> [[UInt8]] {
        end()
        return words
    }

    private mutating func take(ascii byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            append(CollectionOfOne(byte))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(CollectionOfOne(byte | 0x20))
        case UInt8(ascii: "'"), UInt8(ascii: "`"): break
        default: end()
        }
    }

    /// A letter of another script, or a small form of it that the table knows.
    private mutating func takeLetter(_ scalar: Unicode.Scalar) {
        for small in scalar.properties.lowercaseMapping.unicodeScalars {
            if let known = FoldedLetters.table[small.value] {
                append(known)
            } else if small.value < 128 {
                take(ascii: UInt8(truncatingIfNeeded: small.value))
            } else if small.properties.isAlphabetic {
                append(Array(String(Character(small)).utf8))
            }
        }
    }

    private mutating func append(_ bytes: some Collection<UInt8>) {
        guard word.count + bytes.count <= LetterFolding.longestWord else { return }
        word += bytes
    }

    private mutating func end() {
        guard !word.isEmpty else { return }
        if words.count < LetterFolding.mostWords { words.append(word) }
        word.removeAll()
    }
}
