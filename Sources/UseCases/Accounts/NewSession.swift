import Casework
import Records
import Storage

/// A session about to begin: what it follows, by what she showed herself, and where she is.
struct NewSession: Sendable {
    let previous: SessionToken?
    let proof: Proof
    let whereabouts: Whereabouts
}

extension Office {
    /// Begins a session under a new token; nil for an account without any role.
    func begin(_ new: NewSession, for account: StaffAccount) async throws -> NewSignIn? {
        let (token, now) = (SessionToken(world), new.proof.at)
        let (fresh, today) = (world.randomBytes(32), world.day(now))
        let signedIn: SignedIn? = try await store.write { connection in
            let held = try RoleTable.roles(of: account.id, on: today, connection)
            let old = try new.previous.flatMap { try SessionTable.session($0.hash, connection) }
            let own = old?.account == account.id ? old : nil
            guard let area = own?.area ?? held.first?.area else { return nil }
            // Forms still open in her other windows keep working: their tokens come of the secret.
            let session = SessionRow(
                tokenHash: token.hash, account: account.id, area: area,
                secret: own?.secret ?? fresh, begunAt: now, seenAt: now, proof: new.proof,
                whereabouts: new.whereabouts)
            if let old { try SessionTable.end(old.tokenHash, connection) }
            try SessionTable.begin(session, connection)
            try forgetOld(of: account.id, now, connection)
            let factors = try SecondFactorTable.factors(of: account.id, connection)
            return SignedIn(session: session, account: account, held: held, factors: factors)
        }
        guard let signedIn else { return nil }
        let device = KnownDevice(of: account.id, world, accountKeys.device)
        return NewSignIn(token: token, device: device, signedIn: signedIn)
    }
}

private func forgetOld(
    of account: ID<Account>, _ now: Instant, _ connection: any Connection
) throws {
    try SessionTable.keepNewest(SessionLimits.most, of: account, connection)
    try SessionTable.forgetBegun(
        before: now.adding(seconds: -SessionLimits.rowSeconds), connection)
    try KeptRequestTable.forgetKept(
        before: now.adding(seconds: -SessionLimits.keptSeconds), connection)
}
