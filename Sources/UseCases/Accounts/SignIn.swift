import Casework
import Records
import Storage

/// Somebody gives her user name and password.
package struct SignIn: Sendable {
    package let userName: String
    package let password: String
    /// The mark of a browser that was here before.
    package let device: String?
    /// The session that this browser had until now, if any; it ends.
    package let previous: SessionToken?

    package init(userName: String, password: String, device: String?, previous: SessionToken?) {
        self.userName = userName
        self.password = password
        self.device = device
        self.previous = previous
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
        switch try await tryPassword(request.password, of: account, at: door, now) {
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
        let token = SessionToken(world)
        let fresh = world.randomBytes(32)
        let previous = request.previous?.hash
        let signedIn: SignedIn? = try await store.write { connection in
            let held = try RoleTable.roles(of: account.id, connection)
            let old = try previous.flatMap { try SessionTable.session($0, connection) }
            let own = old?.account == account.id ? old : nil
            guard let area = own?.area ?? held.first?.area else { return nil }
            // Forms still open in her other windows keep working: their tokens come of the secret.
            let session = SessionRow(
                tokenHash: token.hash, account: account.id, area: area,
                secret: own?.secret ?? fresh, begunAt: now, seenAt: now)
            if let previous { try SessionTable.end(previous, connection) }
            try SessionTable.begin(session, connection)
            try SessionTable.keepNewest(SessionLimits.most, of: account.id, connection)
            try SessionTable.forgetBegun(
                before: now.adding(seconds: -SessionLimits.rowSeconds), connection)
            try KeptRequestTable.forgetKept(
                before: now.adding(seconds: -SessionLimits.keptSeconds), connection)
            return SignedIn(session: session, account: account, held: held)
        }
        // An account without any role has nowhere to go.
        guard let signedIn else { return .failure(.notRecognised) }
        let device = KnownDevice(of: account.id, world, accountKeys.device)
        return .success(NewSignIn(token: token, device: device, signedIn: signedIn))
    }
}
