package import Casework
package import Records

/// Why somebody's proof was not taken.
package enum ProveRefusal: Error, Sendable, Hashable {
    case notRecognised
    case tooManyTries(seconds: Int64)
    /// This account has to show something stronger.
    case notEnough
    /// The session has ended meanwhile: sign in again.
    case sessionEnded
}

/// A session that goes on under a new token, and what it now counts as.
package struct ProvenSession: Sendable {
    package let token: SessionToken
    package let factor: Proof.Factor
}

extension Office {
    /// Her password once more, where she has nothing stronger.
    package func proveAgain(
        _ signedIn: SignedIn, password typed: String, at whereabouts: Whereabouts
    ) async throws -> Result<ProvenSession, ProveRefusal> {
        guard signedIn.factors.isEmpty else { return .failure(.notEnough) }
        let now = world.now()
        switch try await tryPassword(typed, of: signedIn.account, at: ownDoor(signedIn), now) {
        case .wait(let seconds): return .failure(.tooManyTries(seconds: seconds))
        case .wrong: return .failure(.notRecognised)
        case .right: return try await proven(signedIn, by: .password, at: whereabouts)
        }
    }

    /// A browser with a session is as well known as one can be.
    func ownDoor(_ signedIn: SignedIn) -> FailureCounts.Door {
        let hash = HexDigits.text(of: signedIn.session.tokenHash)
        let key = StaffAccount.key(of: signedIn.account.userName)
        return FailureCounts.Door(userKey: key, device: "session \(hash)")
    }

    /// The session goes on under a new token (trust 3.5).
    func proven(
        _ signedIn: SignedIn, by factor: Proof.Factor, at whereabouts: Whereabouts
    ) async throws -> Result<ProvenSession, ProveRefusal> {
        let token = try await renew(
            signedIn.session, proof: Proof(factor, at: world.now()), at: whereabouts)
        return token.map { .success(ProvenSession(token: $0, factor: factor)) }
            ?? .failure(.sessionEnded)
    }
}
