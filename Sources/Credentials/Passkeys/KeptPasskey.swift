/// A passkey as this installation keeps it.
package struct KeptPasskey: Sendable, Hashable {
    /// What the authenticator calls it.
    package let credential: [UInt8]
    /// The public half as the authenticator wrote it.
    package let publicKey: [UInt8]
    /// By what the authenticator knows its owner; it says nothing about her.
    package let owner: [UInt8]
    package let signCount: UInt32
    /// Whether it can be copied to another device of its owner's.
    package let isSyncable: Bool

    package init(
        credential: [UInt8], publicKey: [UInt8], owner: [UInt8], signCount: UInt32,
        isSyncable: Bool
    ) {
        self.credential = credential
        self.publicKey = publicKey
        self.owner = owner
        self.signCount = signCount
        self.isSyncable = isSyncable
    }
}

/// A passkey just made, with what is worth knowing of it.
package struct NewPasskey: Sendable, Hashable {
    package let credential: [UInt8]
    package let publicKey: [UInt8]
    package let signCount: UInt32
    package let isSyncable: Bool
    package let isBackedUp: Bool
    /// Sixteen bytes that name the make of the authenticator; often all zero.
    package let model: [UInt8]
}

/// What a passkey showed, when it was taken.
package struct ShownPasskey: Sendable, Hashable {
    package let signCount: UInt32
    package let isBackedUp: Bool
    /// Its counter stands lower than before: perhaps a copy. It is told, and locks nobody out
    /// (trust 3.3).
    package let countWentBack: Bool
}
