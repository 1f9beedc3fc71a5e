/// Finding the postcode in an address written in one line.
enum PostcodeFinding {
    /// The last two words that read as a United Kingdom postcode, joined and in capitals.
    static func find(in address: String) -> String? {
        let words = split(address.prefix(LetterFolding.longestText)).map { $0.uppercased() }
        for index in words.indices.reversed() {
            if isWhole(words[index]) { return words[index] }
            guard index > 0 else { continue }
            let joined = words[index - 1] + words[index]
            if isInward(words[index]), isWhole(joined) { return joined }
        }
        return nil
    }

    /// The words of a piece of an address, without those that make up its postcode.
    static func removing(_ postcode: String?, from piece: Substring) -> [String] {
        let words = split(piece)
        guard let postcode else { return words }
        for index in words.indices {
            if words[index].uppercased() == postcode { return Array(words[..<index]) }
            let next = index + 1 < words.count ? words[index + 1] : ""
            if (words[index] + next).uppercased() == postcode { return Array(words[..<index]) }
        }
        return words
    }

    private static func split(_ text: Substring) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    }

    /// A digit and two letters.
    private static func isInward(_ word: String) -> Bool {
        shape(word) == "9AA"
    }

    private static func isWhole(_ word: String) -> Bool {
        word.utf8.count <= 7 && shapes.contains(shape(word))
    }

    private static let shapes: Set = ["A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA"]

    private static func shape(_ word: String) -> String {
        String(word.utf8.map { (48...57).contains($0) ? "9" : "A" as Character })
    }
}
