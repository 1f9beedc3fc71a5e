import Casework
package import Records
import Storage

/// Somebody gives her user name and password.
package struct SignIn: Sendable {
    package let userName: String
    package let password: String
    /// The mark of a browser that was here before.
    package let device: String?
    /// The session that this browser had until now, if any; it ends.
    package let previous: SessionToken?
    package let whereabouts: Whereabouts

    package init(
        userName: String, password: String, device: String?, previous: SessionToken?,
        whereabouts: Whereabouts = Whereabouts()
    ) {
        self.userName = userName
        self.password = password
        self.device = device
        self.previous = previous
        self.whereabouts = whereabouts
    }

    package enum Refusal: Error, Sendable, Hashable {
        /// Which of the two is wrong is not said.
        case notRecognised
        case tooManyTries(seconds: Int64)
    }
}

/// A sign-in that was let through: what the browser is to hold from now on.
package struct NewSignIn: Sendable {
    package let token: SessionToken
    package let device: KnownDevice
    package let signedIn: SignedIn
}

extension Office {
    package func signIn(_ request: SignIn) async throws -> Result<NewSignIn, SignIn.Refusal> {
        let (now, typed) = (world.now(), request.userName)
        let account = try await store.read { try AccountTable.account(named: typed, $0) }
        let door = door(of: account, request)
        switch try await tryPassword(
            request.password, of: account, at: door, from: request.whereabouts.network, now)
        {
        case .wait(let seconds): return .failure(.tooManyTries(seconds: seconds))
        case .wrong: return .failure(.notRecognised)
        case .right:
            guard let account, !account.isDisabled else { return .failure(.notRecognised) }
            return try await begin(for: account, request, now)
        }
    }

    private func door(of account: StaffAccount?, _ request: SignIn) -> FailureCounts.Door {
        let known = account.flatMap { account in
            request.device.flatMap {
                KnownDevice(cookieValue: $0, of: account.id, accountKeys.device)
            }
        }
        let key = StaffAccount.key(of: request.userName)
        return FailureCounts.Door(userKey: key, device: known?.name)
    }

    private func begin(
        for account: StaffAccount, _ request: SignIn, _ now: Instant
    ) async throws -> Result<NewSignIn, SignIn.Refusal> {
        let new = NewSession(
            previous: request.previous, proof: Proof(.password, at: now),
            whereabouts: request.whereabouts)
        // An account without any role has nowhere to go.
        return try await begin(new, for: account).map { .success($0) } ?? .failure(.notRecognised)
    }
}
