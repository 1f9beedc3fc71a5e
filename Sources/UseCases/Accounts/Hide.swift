import Casework
package import Records
import Storage

extension Office {
    /// Locks a session and puts it under another token, so that no page of it is shown from a
    /// browser's memory (ux 1.4). `place` is where she will come back to.
    package func hide(_ session: SessionRow, at place: String) async throws -> SessionToken? {
        try await renew(session, isLocked: true, place: place)
    }

    func renew(
        _ session: SessionRow, isLocked: Bool = false, place: String = "", proof: Proof? = nil,
        at whereabouts: Whereabouts? = nil, in area: ID<Area>? = nil
    ) async throws -> SessionToken? {
        let token = SessionToken(world)
        let renewed = session.renewed(
            token, seenAt: world.now(), isLocked: isLocked, place: String(place.prefix(500)),
            proof: proof, at: whereabouts, in: area)
        let old = session.tokenHash
        let isDone = try await store.write { try SessionTable.replace(old, with: renewed, $0) }
        ledger.bell.ringForSessions()
        return isDone ? token : nil
    }
}
