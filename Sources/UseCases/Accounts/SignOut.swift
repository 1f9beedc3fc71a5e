package import Records
import Storage

extension Office {
    /// Ends one session; its cookie opens nothing from here on.
    package func signOut(_ session: SessionRow) async throws {
        let hash = session.tokenHash
        try await store.write { try SessionTable.end(hash, $0) }
        ledger.bell.ringForSessions()
    }
}
