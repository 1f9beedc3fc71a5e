/// What reads like a way to find or to reach somebody, whoever it is: a postcode, a number to call,
/// an address, a number plate, a day of birth. It errs to the safe side.
enum WaysToReach {
    static func stand(in text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return ["@", "://", "www."].contains { text.contains($0) } || isLongNumber(in: text)
            || words.contains { isPostcode($0) || isPlate($0) } || tellsBirth(words)
            || zip(words, words.dropFirst()).contains { one, next in
                isPostcode(one + next) || isPlate(one + next) || isPlace(one, next)
            }
    }

    /// Seven digits in a row, however they are set apart by spaces.
    private static func isLongNumber(in text: String) -> Bool {
        text.split { !$0.isNumber && $0 != " " }.contains { $0.filter(\.isNumber).count >= 7 }
    }

    /// One or two letters, a number, at times another letter; then a digit and two letters.
    private static func isPostcode(_ word: String) -> Bool {
        ["ANNAA", "ANNNAA", "AANNAA", "AANNNAA", "ANANAA", "AANANAA"].contains(shape(word))
    }

    /// As in use since 2001.
    private static func isPlate(_ word: String) -> Bool { shape(word) == "AANNAAA" }

    private static func shape(_ word: String) -> String {
        String(word.map { $0.isNumber ? "N" : $0.isLetter ? "A" : "?" })
    }

    private static func tellsBirth(_ words: [String]) -> Bool {
        words.contains { ["born", "dob"].contains($0.lowercased()) }
            && words.contains { $0.contains(where: \.isNumber) }
    }

    /// “12 Larkspur”, “flat 3”, “Oak Road”, “Phoenix refuge”.
    private static func isPlace(_ one: String, _ next: String) -> Bool {
        let (before, after) = (one.lowercased(), next.lowercased())
        if ["flat", "apartment"].contains(before) { return next.allSatisfy(\.isNumber) }
        guard next.first?.isUppercase == true || placeWords.contains(after) else { return false }
        if one.count < 5 && one.allSatisfy(\.isNumber) {
            return next.first?.isUppercase == true && !months.contains(after.prefix(3))
        }
        return one.first?.isUppercase == true && placeWords.contains(after)
            && !pointers.contains(before)
    }

    private static let placeWords: Set<String> = [
        "avenue", "close", "college", "court", "crescent", "drive", "gardens", "grove", "hostel",
        "lane", "nursery", "park", "refuge", "road", "school", "square", "street", "terrace", "way",
    ]
    /// What stands before such a word without naming the place.
    private static let pointers: Set<String> = [
        "a", "an", "another", "any", "at", "each", "either", "her", "his", "in", "no", "on", "one",
        "primary", "secondary", "the", "their", "this", "to",
    ]
    private static let months: Set<Substring> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
