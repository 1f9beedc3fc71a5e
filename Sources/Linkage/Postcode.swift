/// Finding the postcode in an address written in one line.
enum Postcode {
    /// The last two words that read as a United Kingdom postcode, joined and in capitals.
    static func find(in address: String) -> String? {
        let words = address.split { !$0.isLetter && !$0.isNumber }.map { $0.uppercased() }
        for index in words.indices.reversed() {
            if isWhole(words[index]) { return words[index] }
            guard index > 0 else { continue }
            let joined = words[index - 1] + words[index]
            if isInward(words[index]), isWhole(joined) { return joined }
        }
        return nil
    }

    /// A digit and two letters.
    private static func isInward(_ word: String) -> Bool {
        shape(word) == "9AA"
    }

    private static func isWhole(_ word: String) -> Bool {
        let shapes: Set<String> = ["A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA"]
        return word.utf8.count <= 7 && shapes.contains(shape(word))
    }

    private static func shape(_ word: String) -> String {
        String(word.utf8.map { (48...57).contains($0) ? "9" : "A" as Character })
    }
}
