package import Casework
package import Credentials
import Records
import Storage

/// Why what somebody signs in with was not changed.
package enum SetUpRefusal: Error, Sendable, Hashable {
    /// Another account has this passkey, or she has it already.
    case passkeyIsKnown
    case passkeyNotTaken(PasskeyNotTaken)
    case tooManyPasskeys
    case codeNotRecognised
    /// Without it she could not sign in any more, or only with her password.
    case isTheLast
    /// The app goes only when two passkeys are there (trust 3.3).
    case twoPasskeysFirst
    case sessionEnded
    case noSuchPasskey
}

/// An app for codes is set up: the codes for the day when it is lost are shown this once.
package struct NewTimeCode: Sendable {
    package let recoveryCodes: [RecoveryCode]
    package let token: SessionToken
}

extension Office {
    package static let mostPasskeys = 10

    /// Keeps a passkey that was just made. The session goes on under a new token.
    package func addPasskey(
        _ made: PasskeyMaking, named name: String, by signedIn: SignedIn,
        asker: Challenges.Asker
    ) async throws -> Result<SessionToken, SetUpRefusal> {
        guard signedIn.factors.passkeys < Self.mostPasskeys else {
            return .failure(.tooManyPasskeys)
        }
        let now = world.now()
        guard let challenge = challenges.take(for: asker, now) else {
            return .failure(.passkeyNotTaken(.challengeIsOver))
        }
        let row: PasskeyRow
        do throws(PasskeyRefusal) {
            let checks = PasskeyChecks(site: signInTerms.site, challenge: challenge)
            row = passkey(try checks.make(made), name, signedIn, now)
        } catch {
            return .failure(.passkeyNotTaken(.refused(error)))
        }
        guard try await store.write({ try PasskeyTable.add(row, $0) }) else {
            return .failure(.passkeyIsKnown)
        }
        let token = try await renew(
            signedIn.session, proof: Proof(row.factor(at: now), at: now))
        return token.map { .success($0) } ?? .failure(.sessionEnded)
    }

    private func passkey(
        _ new: NewPasskey, _ name: String, _ signedIn: SignedIn, _ now: Instant
    ) -> PasskeyRow {
        PasskeyRow(
            id: world.newID(), account: signedIn.account.id, credential: new.credential,
            publicKey: new.publicKey, signCount: new.signCount, isSyncable: new.isSyncable,
            isBackedUp: new.isBackedUp, model: new.model, name: name, madeAt: now,
            madeWith: signedIn.factors.strongest)
    }

    package func renamePasskey(
        _ id: ID<Passkey>, to name: String, by signedIn: SignedIn
    ) async throws -> Result<Void, SetUpRefusal> {
        let account = signedIn.account.id
        let isDone = try await store.write {
            try PasskeyTable.rename(id, of: account, to: name, $0)
        }
        return isDone ? .success(()) : .failure(.noSuchPasskey)
    }

    /// Takes a passkey away, but never the last thing beside a password where one is wanted.
    package func removePasskey(
        _ id: ID<Passkey>, by signedIn: SignedIn
    ) async throws -> Result<SessionToken, SetUpRefusal> {
        let (account, allowsPasswordAlone) = (signedIn.account.id, signInTerms.allowsPasswordAlone)
        let refusal: SetUpRefusal? = try await store.write { connection in
            let factors = try SecondFactorTable.factors(of: account, connection)
            guard factors.passkeys > 1 || factors.hasTimeCode || allowsPasswordAlone else {
                return .isTheLast
            }
            return try PasskeyTable.remove(id, of: account, connection) ? nil : .noSuchPasskey
        }
        return try await renewed(signedIn, unless: refusal)
    }

    /// Sets an app for codes up, once she has shown that it makes the right ones.
    package func setUpCodes(
        _ offer: TimeCodeOffer, showing typed: String, by signedIn: SignedIn
    ) async throws -> Result<NewTimeCode, SetUpRefusal> {
        let (now, account) = (world.now(), signedIn.account.id)
        let code = TimeCode(secret: offer.secret)
        guard let step = code.step(of: typed, at: now.wholeSeconds, after: 0) else {
            return .failure(.codeNotRecognised)
        }
        let row = TimeCodeRow(
            account: account, sealed: try sealTimeCode(offer.secret, of: account),
            lastStep: step, madeAt: now)
        let codes = newCodes()
        try await store.write { connection in
            try TimeCodeTable.set(row, connection)
            try RecoveryCodeTable.replace(of: account, with: codes.map(\.hash), connection)
        }
        let isFirst = signedIn.session.proof.factor == .password
        let token = try await renew(
            signedIn.session, proof: isFirst ? Proof(.timeCode, at: now) : nil)
        guard let token else { return .failure(.sessionEnded) }
        return .success(NewTimeCode(recoveryCodes: codes, token: token))
    }

    package func removeCodes(
        by signedIn: SignedIn
    ) async throws -> Result<SessionToken, SetUpRefusal> {
        let account = signedIn.account.id
        let refusal: SetUpRefusal? = try await store.write { connection in
            let factors = try SecondFactorTable.factors(of: account, connection)
            guard factors.passkeys >= 2 else { return .twoPasskeysFirst }
            try TimeCodeTable.remove(of: account, connection)
            try RecoveryCodeTable.replace(of: account, with: [], connection)
            return nil
        }
        return try await renewed(signedIn, unless: refusal)
    }

    /// Ten new codes on paper; those of before are good for nothing any more.
    package func newRecoveryCodes(of signedIn: SignedIn) async throws -> [RecoveryCode] {
        let (codes, account) = (newCodes(), signedIn.account.id)
        guard signedIn.factors.hasTimeCode else { return [] }
        try await store.write {
            try RecoveryCodeTable.replace(of: account, with: codes.map(\.hash), $0)
        }
        return codes
    }

    private func newCodes() -> [RecoveryCode] {
        (0..<RecoveryCode.count).map { _ in
            RecoveryCode(bytes: world.randomBytes(RecoveryCode.length))
        }
    }

    /// A change of what somebody signs in with puts her session under a new token (trust 3.5).
    private func renewed(
        _ signedIn: SignedIn, unless refusal: SetUpRefusal?
    ) async throws -> Result<SessionToken, SetUpRefusal> {
        if let refusal { return .failure(refusal) }
        let token = try await renew(signedIn.session)
        return token.map { .success($0) } ?? .failure(.sessionEnded)
    }
}
