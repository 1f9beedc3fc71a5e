import Casework
package import Credentials
package import Records
import Storage

/// Somebody shows a passkey and says no name: the passkey says whose it is.
package struct SignInWithPasskey: Sendable {
    package let shown: PasskeyShowing
    package let asker: Challenges.Asker
    package let previous: SessionToken?
    package let whereabouts: Whereabouts

    package init(
        shown: PasskeyShowing, asker: Challenges.Asker, previous: SessionToken?,
        whereabouts: Whereabouts
    ) {
        self.shown = shown
        self.asker = asker
        self.previous = previous
        self.whereabouts = whereabouts
    }
}

extension Office {
    /// No bucket stands before this door: a passkey cannot be guessed (trust 3.8).
    package func signIn(
        _ request: SignInWithPasskey
    ) async throws -> Result<NewSignIn, PasskeyNotTaken> {
        switch try await check(request.shown, for: request.asker) {
        case .failure(let reason): return .failure(reason)
        case .success(let row):
            let account = try await store.read { try AccountTable.account(row.account, $0) }
            guard let account, !account.isDisabled else { return .failure(.notKnown) }
            let now = world.now()
            let new = NewSession(
                previous: request.previous, proof: Proof(row.factor(at: now), at: now),
                whereabouts: request.whereabouts)
            guard let begun = try await begin(new, for: account) else {
                return .failure(.notKnown)
            }
            try await store.write { try FailureTable.forget(of: account.id, $0) }
            return .success(begun)
        }
    }

    /// A passkey once more, before what must not be done from a screen left open.
    package func proveAgain(
        _ signedIn: SignedIn, passkey shown: PasskeyShowing, asker: Challenges.Asker,
        at whereabouts: Whereabouts
    ) async throws -> Result<ProvenSession, ProveRefusal> {
        switch try await check(shown, for: asker, of: signedIn.account.id) {
        case .failure: return .failure(.notRecognised)
        case .success(let row):
            return try await proven(signedIn, by: row.factor(at: world.now()), at: whereabouts)
        }
    }
}
