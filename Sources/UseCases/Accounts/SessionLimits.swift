package import Casework
package import Records

/// How long a sign-in lasts and how many an account may have.
package enum SessionLimits {
    /// A quarter of an hour without a sign of her (trust 3.5).
    package static let idleSeconds: Int64 = 15 * 60
    package static let absoluteSeconds: Int64 = 10 * 3600
    package static let most = 3
    /// A sign of life is written down once a minute at most, to save writes.
    package static let touchSeconds: Int64 = 60
    /// A form sent too late is kept so long for its sender (ux 1.5).
    package static let keptSeconds: Int64 = 15 * 60
    /// After this the row goes; until then it says whose late form it was.
    package static let rowSeconds: Int64 = 24 * 3600
}

extension SessionRow {
    package func hasLapsed(_ now: Instant) -> Bool {
        seenAt.seconds(to: now) >= SessionLimits.idleSeconds
            || begunAt.seconds(to: now) >= SessionLimits.absoluteSeconds
    }

    /// The same sign-in under another token.
    func renewed(
        _ token: SessionToken, seenAt: Instant, isLocked: Bool, place: String,
        proof newProof: Proof? = nil, at newPlace: Whereabouts? = nil, in newArea: ID<Area>? = nil
    ) -> SessionRow {
        SessionRow(
            tokenHash: token.hash, account: account, area: newArea ?? area, secret: secret,
            begunAt: begunAt,
            seenAt: seenAt, isLocked: isLocked, place: place, proof: newProof ?? proof,
            whereabouts: newPlace ?? whereabouts)
    }
}
