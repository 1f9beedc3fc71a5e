import Foundation
package import Records

/// A password as typed, its letters brought into one form so that every keyboard agrees.
///
/// It prints as dots and is never kept.
package struct Password: Sendable {
    /// Where the password is all that there is; beside a passkey fewer will do (trust 3.1).
    package static let shortest = 15
    package static let shortestBesidePasskey = 12
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
        /// Little is left of it without what anybody would try first.
        case easilyGuessed
    }

    /// A password that somebody chooses. No rules on which characters it must hold (trust 3.1).
    package static func chosen(
        _ typed: String, for userName: String, otherWords: [String] = [],
        shortest: Int = Password.shortest
    ) -> Result<Password, Weakness> {
        guard let password = Password(typed) else { return .failure(.tooLong) }
        guard typed.unicodeScalars.count >= shortest else { return .failure(.tooShort) }
        let words = CommonWords.always + otherWords + [userName]
        let isGuessed = GuessablePassword(typed).isGuessable(by: words)
        return isGuessed ? .failure(.easilyGuessed) : .success(password)
    }

    package static func shortest(with factors: SecondFactors) -> Int {
        factors.passkeys > 0 ? shortestBesidePasskey : shortest
    }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
