/// A password seen with the eyes of somebody who guesses: what is left of it when everything is
/// taken away that anybody would try first.
///
/// The list is short and made by rule, since attackers' own lists are made of the same things:
/// walks over the keyboard, letters and numbers in order, words said twice, months and years, and
/// the words of the work, the agency, the town and the person (trust 3.1).
struct GuessablePassword {
    private static let mustBeLeft = 8
    private let letters: [Character]

    init(_ typed: String) {
        // What is written for a letter is the letter: p@ssw0rd.
        letters = typed.lowercased().prefix(256).map { Self.meant[$0] ?? $0 }
    }

    func isGuessable(by words: [String]) -> Bool {
        if Set(letters).count < 5 { return true }
        let bare = letters.filter { $0.isLetter || $0.isNumber }
        return left(of: bare, without: words).count < Self.mustBeLeft
            || Self.isRepeated(bare)
    }

    private static let meant: [Character: Character] = [
        "@": "a", "0": "o", "1": "l", "3": "e", "5": "s", "$": "s", "!": "i", "7": "t",
    ]

    private func left(of letters: [Character], without words: [String]) -> [Character] {
        let longestFirst = Set(words.flatMap(Self.forms) + CommonWords.walks + CommonWords.dates)
            .filter { $0.count >= 4 || CommonWords.short.contains(String($0)) }
            .sorted { ($0.count, String($0)) > ($1.count, String($1)) }
        return longestFirst.reduce(letters) { rest, word in Self.removing(word, from: rest) }
            .filter { !$0.isNumber }
    }

    /// A word as it is said here, and its parts when it is of several.
    private static func forms(_ word: String) -> [[Character]] {
        let lowered = word.lowercased().map { meant[$0] ?? $0 }
        let parts = lowered.split { !$0.isLetter && !$0.isNumber }.map(Array.init)
        return [lowered.filter { $0.isLetter || $0.isNumber }] + parts
    }

    private static func removing(_ word: [Character], from letters: [Character]) -> [Character] {
        guard !word.isEmpty, letters.count >= word.count else { return letters }
        var kept: [Character] = []
        var rest = letters[...]
        while !rest.isEmpty {
            if rest.starts(with: word) {
                rest = rest.dropFirst(word.count)
            } else if let letter = rest.popFirst() {
                kept.append(letter)
            }
        }
        return kept
    }

    /// `river river river`: the same again and again, of any length up to half.
    private static func isRepeated(_ letters: [Character]) -> Bool {
        (1...max(letters.count / 2, 1)).contains { length in
            letters.count >= length * 2 && length <= 12
                && zip(letters, letters.dropFirst(length)).allSatisfy { $0 == $1 }
        }
    }
}

/// What anybody would try first, made by rule and not copied from a list.
enum CommonWords {
    static let always = [
        "openmarac", "marac", "password", "passphrase", "conference", "welcome", "letmein", "admin",
        "secret", "qwerty", "login", "changeme", "idva", "police", "council", "housing", "victim",
        "abuse", "domestic", "risk", "case", "safe", "safety", "referral", "meeting", "action",
        "adviser", "coordinator", "chair", "england", "wales", "scotland", "london", "football",
        "iloveyou", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "spring", "summer", "autumn", "winter",
    ]

    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    static let short: Set = ["may", "abc"]

    /// Months; years are numbers, which are taken away in any case.
    static var dates: [[Character]] { months.map(Array.init) }

    /// Runs of four and more along each row of the keyboard and of the alphabet, both ways.
    static let walks: [[Character]] = {
        let rows = [
            "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "qazwsxedc",
        ]
        return rows.flatMap { row in
            [Array(row), Array(row.reversed())].flatMap { letters in
                (4...letters.count).flatMap { length in
                    (0...(letters.count - length)).map { Array(letters[$0...].prefix(length)) }
                }
            }
        }
    }()
}
