import Foundation

/// A password as typed, its letters brought into one form so that every keyboard agrees.
///
/// It prints as dots and is never kept.
package struct Password: Sendable {
    package static let shortest = 15
    private static let longest = 256
    private static let mostBytes = 1024

    let bytes: [UInt8]

    /// Nil when it is longer than any password may be. That is looked at before any long work:
    /// bringing a hundred thousand accents into one form takes time (trust 3.1).
    package init?(_ typed: String) {
        guard typed.utf8.count <= Self.mostBytes, typed.unicodeScalars.count <= Self.longest else {
            return nil
        }
        bytes = Array(typed.precomposedStringWithCanonicalMapping.utf8)
    }
}

extension Password {
    /// Why a password cannot be chosen.
    package enum Weakness: Error, Sendable, Hashable {
        case tooShort
        case tooLong
        /// It holds the user name, the service's name or the word for what is done here.
        case easilyGuessed
    }

    /// A password that somebody chooses. No rules on which characters it must hold (trust 3.1).
    package static func chosen(
        _ typed: String, for userName: String, otherWords: [String] = []
    ) -> Result<Password, Weakness> {
        guard let password = Password(typed) else { return .failure(.tooLong) }
        guard typed.unicodeScalars.count >= shortest else { return .failure(.tooShort) }
        let lowered = typed.lowercased()
        let guessable = (["openmarac", "password", "conference", userName] + otherWords)
            .map { $0.lowercased() }
            .filter { $0.utf8.count >= 4 }
            .contains { word in rest(of: lowered, without: word) < 8 }
        let fewLetters = Set(lowered.unicodeScalars).count < 5
        return guessable || fewLetters ? .failure(.easilyGuessed) : .success(password)
    }

    /// How many characters are left when a word that anyone would try is taken away.
    private static func rest(of text: String, without word: String) -> Int {
        text.replacingOccurrences(of: word, with: "").unicodeScalars.count
    }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
