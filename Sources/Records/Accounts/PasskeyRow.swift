package import Casework

/// A passkey of an account, as the table keeps it. Only its public half is here.
package struct PasskeyRow: Sendable, Hashable {
    package let id: ID<Passkey>
    package let account: ID<Account>
    /// What the authenticator calls it.
    package let credential: [UInt8]
    package let publicKey: [UInt8]
    package var signCount: UInt32
    /// Whether it can be copied to another device of its owner's, and whether it was (trust 3.3).
    package let isSyncable: Bool
    package var isBackedUp: Bool
    /// Names the make of the authenticator; often all zero.
    package let model: [UInt8]
    /// What its owner calls it.
    package let name: String
    package let madeAt: Instant
    /// What its owner had shown when it was made.
    package let madeWith: Proof.Factor
    package var usedAt: Instant?
    /// When its counter last stood lower than before, which may mean a copy.
    package var wentBackAt: Instant?

    package init(
        id: ID<Passkey>, account: ID<Account>, credential: [UInt8], publicKey: [UInt8],
        signCount: UInt32, isSyncable: Bool, isBackedUp: Bool, model: [UInt8], name: String,
        madeAt: Instant, madeWith: Proof.Factor, usedAt: Instant? = nil, wentBackAt: Instant? = nil
    ) {
        self.id = id
        self.account = account
        self.credential = credential
        self.publicKey = publicKey
        self.signCount = signCount
        self.isSyncable = isSyncable
        self.isBackedUp = isBackedUp
        self.model = model
        self.name = name
        self.madeAt = madeAt
        self.madeWith = madeWith
        self.usedAt = usedAt
        self.wentBackAt = wentBackAt
    }
}
