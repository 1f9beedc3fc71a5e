package import Casework
package import Storage

/// How many wrong passwords an account was given in a row (trust 3.8).
package enum FailureTable {
    /// After so many the password lets in nobody from a browser that is not known, until she has
    /// signed in with a passkey or from one that is.
    package static let most = 100

    package static func note(of account: ID<Account>, _ connection: any Connection) throws {
        try connection.run(
            "UPDATE account SET failures = failures + 1 WHERE id = \(account)")
    }

    package static func forget(of account: ID<Account>, _ connection: any Connection) throws {
        try connection.run(
            "UPDATE account SET failures = 0 WHERE id = \(account) AND failures > 0")
    }

    package static func count(
        of account: ID<Account>, _ connection: any Connection
    ) throws -> Int {
        try connection.first("SELECT failures FROM account WHERE id = \(account)")?
            .int("failures") ?? 0
    }
}
