package import Casework
package import Markup

/// What somebody signs in with, as her own page shows it.
package struct OwnSignInBriefing: Sendable {
    package struct Key: Sendable {
        let id: ID<Passkey>
        let name: String
        let madeAt: WallTime
        let usedAt: WallTime?
        let isSyncable: Bool
        /// When its counter last stood lower than before, which may mean a copy.
        let wentBackAt: WallTime?

        package init(
            id: ID<Passkey>, name: String, madeAt: WallTime, usedAt: WallTime?, isSyncable: Bool,
            wentBackAt: WallTime?
        ) {
            self.id = id
            self.name = name
            self.madeAt = madeAt
            self.usedAt = usedAt
            self.isSyncable = isSyncable
            self.wentBackAt = wentBackAt
        }
    }

    /// What brought her here, when it was not a link.
    package enum Reason: String, Sendable {
        /// What she was about to do wants a passkey, and she has none.
        case passkey
        /// Her passkey is new and opens this from tomorrow.
        case day
        case added, removed, named, codes, password, ended
    }

    let keys: [Key]
    let hasCodes: Bool
    let recoveryCodesLeft: Int
    /// Nothing else is open to her until she has set up a passkey or an app.
    let mustSetUp: Bool
    let reason: Reason?

    package init(
        keys: [Key], hasCodes: Bool, recoveryCodesLeft: Int, mustSetUp: Bool, reason: Reason?
    ) {
        self.keys = keys
        self.hasCodes = hasCodes
        self.recoveryCodesLeft = recoveryCodesLeft
        self.mustSetUp = mustSetUp
        self.reason = reason
    }
}

/// One browser that she is signed in with.
package struct OwnSession: Sendable {
    let id: ID<SignInPlace>
    let browser: String
    let begunAt: WallTime
    let seenAt: WallTime
    let isThisOne: Bool
    let factor: Proof.Factor

    package init(
        id: ID<SignInPlace>, browser: String, begunAt: WallTime, seenAt: WallTime,
        isThisOne: Bool, factor: Proof.Factor
    ) {
        self.id = id
        self.browser = browser
        self.begunAt = begunAt
        self.seenAt = seenAt
        self.isThisOne = isThisOne
        self.factor = factor
    }
}

extension Proof.Factor {
    package var words: Phrase {
        switch self {
        case .password: "Password"
        case .timeCode: "Password and code"
        case .passkey: "Passkey"
        }
    }
}
