package import Casework
package import Storage

/// What an account has to show who it is with, beside its password.
package struct SecondFactors: Sendable, Hashable {
    package var passkeys: Int
    package var hasTimeCode: Bool

    package init(passkeys: Int = 0, hasTimeCode: Bool = false) {
        self.passkeys = passkeys
        self.hasTimeCode = hasTimeCode
    }

    package var isEmpty: Bool { passkeys == 0 && !hasTimeCode }

    /// The strongest factor of the account: what is asked for when a change wants a fresh proof.
    package var strongest: Proof.Factor {
        if passkeys > 0 { return .passkey }
        return hasTimeCode ? .timeCode : .password
    }
}

/// Which of an account's factors are set up, read anew at every request.
package enum SecondFactorTable {
    /// Takes all of them away, as when two people let her begin anew because they are lost.
    package static func forgetAll(
        of account: ID<Account>, _ connection: any Connection
    ) throws {
        try PasskeyTable.removeAll(of: account, connection)
        try TimeCodeTable.remove(of: account, connection)
        try RecoveryCodeTable.replace(of: account, with: [], connection)
        try FailureTable.forget(of: account, connection)
    }

    package static func factors(
        of account: ID<Account>, _ connection: any Connection
    ) throws -> SecondFactors {
        let row = try connection.first(
            """
            SELECT (SELECT COUNT(*) FROM passkey WHERE account = \(account)) AS passkeys,
                (SELECT COUNT(*) FROM time_code_secret WHERE account = \(account)) AS codes
            """)
        guard let row else { return SecondFactors() }
        return SecondFactors(
            passkeys: try row.int("passkeys"), hasTimeCode: try row.int("codes") > 0)
    }
}
