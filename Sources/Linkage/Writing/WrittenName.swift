/// A name as somebody wrote it.
package struct WrittenName: Hashable, Sendable {
    package let forename: String
    package let middle: String
    package let surname: String

    package init(forename: String, middle: String = "", surname: String) {
        self.forename = forename
        self.middle = middle
        self.surname = surname
    }

    /// A name written in one line: the last word and the particles before it are the surname, and
    /// whatever stands before a comma is.
    package init(whole: String) {
        let halves = whole.split(separator: ",", maxSplits: 1)
        if halves.count == 2, let surname = halves.first, let rest = halves.last {
            let words = WrittenName.words(rest)
            self.init(
                forename: words.first ?? "", middle: words.dropFirst().joined(separator: " "),
                surname: String(surname))
            return
        }
        let words = WrittenName.words(Substring(whole))
        let surname = WrittenName.startOfSurname(in: words)
        self.init(
            forename: surname == 0 ? "" : words.first ?? "",
            middle: words[..<surname].dropFirst().joined(separator: " "),
            surname: words[surname...].joined(separator: " "))
    }

    private static func words(_ text: Substring) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init).filter { word in
            let folded = LetterFolding.words(of: word)
            return !folded.isEmpty && !folded.allSatisfy(NameWords.isTitle)
        }
    }

    private static func startOfSurname(in words: [String]) -> Int {
        var start = max(words.count - 1, 0)
        while start > 1, NameWords.isParticle(LetterFolding.words(of: words[start - 1])) {
            start -= 1
        }
        return start
    }
}
