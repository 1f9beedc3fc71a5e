package import Casework
package import Records
import Storage

extension Office {
    /// Who is behind a cookie. Rights are read from the tables each time and never remembered.
    ///
    /// A request that came of itself, such as an open page asking for news, is no sign of life.
    package func session(
        for token: SessionToken?, at now: Instant, isSignOfLife: Bool = true,
        from whereabouts: Whereabouts = Whereabouts()
    ) async throws -> SessionState {
        guard let token else { return .none }
        let state = try await state(token.hash, now, whereabouts)
        if case .open(let signedIn) = state, isSignOfLife {
            try await touch(signedIn.session, now)
        }
        return state
    }

    private func state(
        _ hash: [UInt8], _ now: Instant, _ whereabouts: Whereabouts
    ) async throws -> SessionState {
        try await store.read { try state(hash, now, whereabouts, $0) }
    }

    /// The same within one snapshot, for asking about many.
    func state(
        _ hash: [UInt8], _ now: Instant, _ whereabouts: Whereabouts?,
        _ connection: any Connection
    ) throws -> SessionState {
        guard let session = try SessionTable.session(hash, connection),
            let account = try AccountTable.account(session.account, connection),
            !account.isDisabled
        else { return .none }
        guard !session.hasLapsed(now) else { return .lapsed(session) }
        let held = try RoleTable.roles(of: account.id, on: world.day(now), connection)
        let factors = try SecondFactorTable.factors(of: account.id, connection)
        let signedIn = SignedIn(session: session, account: account, held: held, factors: factors)
        if session.isLocked { return .locked(signedIn) }
        let wanted = signInTerms.lack(of: signedIn, at: whereabouts ?? session.whereabouts)
        return wanted.map { .unproven(signedIn, $0) } ?? .open(signedIn)
    }

    private func touch(_ session: SessionRow, _ now: Instant) async throws {
        guard session.seenAt.seconds(to: now) >= SessionLimits.touchSeconds else { return }
        let hash = session.tokenHash
        try await store.write { try SessionTable.touch(hash, at: now, $0) }
    }
}
