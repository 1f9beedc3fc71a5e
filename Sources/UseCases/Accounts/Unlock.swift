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
        // A browser with a session is as well known as one can be.
        let hash = HexDigits.text(of: signedIn.session.tokenHash)
        let key = StaffAccount.key(of: signedIn.account.userName)
        let door = FailureCounts.Door(userKey: key, device: "session \(hash)")
        if let seconds = failures.wait(at: door, now) {
            return .failure(.tooManyTries(seconds: seconds))
        }
        failures.note(at: door, now)
        guard let password = Password(typed),
            try await isRight(password, of: signedIn.account)
        else { return .failure(.notRecognised) }
        failures.forget(door)
        let session = signedIn.session
        guard let token = try await renew(session, isLocked: false, place: "") else {
            return .failure(.sessionEnded)
        }
        return .success(token)
    }
}
