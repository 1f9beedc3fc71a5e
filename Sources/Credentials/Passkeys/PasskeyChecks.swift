import Crypto

/// What a browser sent to show a passkey.
package struct PasskeyShowing: Sendable {
    package let credential: [UInt8]
    package let clientData: [UInt8]
    package let authenticatorData: [UInt8]
    package let signature: [UInt8]
    /// Whose it is, as the authenticator has it; it may leave that out when it was named.
    package let owner: [UInt8]?

    package init(
        credential: [UInt8], clientData: [UInt8], authenticatorData: [UInt8],
        signature: [UInt8], owner: [UInt8]?
    ) {
        self.credential = credential
        self.clientData = clientData
        self.authenticatorData = authenticatorData
        self.signature = signature
        self.owner = owner
    }
}

/// What a browser sent to make a passkey.
package struct PasskeyMaking: Sendable {
    package let credential: [UInt8]
    package let clientData: [UInt8]
    package let attestation: [UInt8]

    package init(credential: [UInt8], clientData: [UInt8], attestation: [UInt8]) {
        self.credential = credential
        self.clientData = clientData
        self.attestation = attestation
    }
}

/// What is checked of a passkey, in an order that does not change (trust 3.3).
package struct PasskeyChecks: Sendable {
    package let site: RelyingParty
    package let challenge: [UInt8]

    package init(site: RelyingParty, challenge: [UInt8]) {
        self.site = site
        self.challenge = challenge
    }

    package func show(
        _ shown: PasskeyShowing, by kept: KeptPasskey
    ) throws(PasskeyRefusal) -> ShownPasskey {
        guard shown.credential == kept.credential else { throw .anotherCredential }
        guard shown.owner == nil || shown.owner == kept.owner else { throw .anotherOwner }
        try ClientData(shown.clientData).check(.showing, challenge: challenge, site)
        let told = try AuthenticatorData(shown.authenticatorData)
        try check(told)
        guard told.newKey == nil else { throw .keyWhereNoneIsDue }
        guard told.flags.contains(.syncable) == kept.isSyncable else { throw .syncableHasChanged }
        let signed = shown.authenticatorData + Array(SHA256.hash(data: shown.clientData))
        try PasskeyPublicKey(kept.publicKey).check(shown.signature, of: signed)
        let wentBack =
            (told.signCount != 0 || kept.signCount != 0) && told.signCount <= kept.signCount
        return ShownPasskey(
            signCount: told.signCount, isBackedUp: told.flags.contains(.backedUp),
            countWentBack: wentBack)
    }

    package func make(_ made: PasskeyMaking) throws(PasskeyRefusal) -> NewPasskey {
        try ClientData(made.clientData).check(.making, challenge: challenge, site)
        let told = try AuthenticatorData(Attestation.authenticatorData(in: made.attestation))
        try check(told)
        guard let key = told.newKey else { throw .keyIsMissing }
        guard key.credential.count >= 16 else { throw .credentialTooShort }
        guard key.credential.count <= 1023 else { throw .credentialTooLong }
        guard key.credential == made.credential else { throw .credentialDiffers }
        _ = try PasskeyPublicKey(key.publicKey)
        return NewPasskey(
            credential: key.credential, publicKey: key.publicKey, signCount: told.signCount,
            isSyncable: told.flags.contains(.syncable),
            isBackedUp: told.flags.contains(.backedUp), model: key.model)
    }

    /// That it was this installation that asked, and that a person was there and known to the
    /// authenticator by a finger, a face or a number.
    private func check(_ told: AuthenticatorData) throws(PasskeyRefusal) {
        guard told.party == Array(SHA256.hash(data: Array(site.id.utf8))) else {
            throw .wrongParty
        }
        guard told.flags.contains(.present) else { throw .nobodyPresent }
        guard told.flags.contains(.verified) else { throw .nobodyVerified }
        guard told.flags.contains(.syncable) || !told.flags.contains(.backedUp) else {
            throw .backedUpButNotSyncable
        }
    }
}

/// The envelope of a new key. What the maker says of its authenticator is read and not believed:
/// which makes are good is not this installation's to judge.
enum Attestation {
    static func authenticatorData(in bytes: [UInt8]) throws(PasskeyRefusal) -> [UInt8] {
        let entries: [CBORKey: CBOR]
        do {
            entries = try CBORReader.map(bytes)
        } catch {
            throw .attestationUnreadable(error)
        }
        guard entries.count == 3, entries[.text("fmt")]?.text != nil,
            entries[.text("attStmt")]?.map != nil, let told = entries[.text("authData")]?.bytes
        else { throw .attestationMalformed }
        return told
    }
}
