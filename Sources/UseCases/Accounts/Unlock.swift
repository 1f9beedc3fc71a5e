import Records

/// Why a hidden page stays hidden.
package enum UnlockRefusal: Error, Sendable, Hashable {
    case notRecognised
    case tooManyTries(seconds: Int64)
    /// The session has ended meanwhile: sign in again.
    case sessionEnded
}

extension Office {
    /// She gives her password again and goes on where she was.
    package func unlock(
        _ signedIn: SignedIn, password typed: String
    ) async throws -> Result<SessionToken, UnlockRefusal> {
        let now = world.now()
        switch try await tryPassword(typed, of: signedIn.account, at: ownDoor(signedIn), now) {
        case .wait(let seconds): return .failure(.tooManyTries(seconds: seconds))
        case .wrong: return .failure(.notRecognised)
        case .right:
            let token = try await renew(signedIn.session)
            return token.map { .success($0) } ?? .failure(.sessionEnded)
        }
    }
}
