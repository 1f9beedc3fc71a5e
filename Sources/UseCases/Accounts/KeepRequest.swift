import Casework
import Crypto
import Foundation
package import Records
import Storage

/// A form that somebody sent when her session had lapsed or was hidden (ux 1.5).
package struct KeptRequest: Sendable, Codable, Equatable {
    package let path: [String]
    package let query: [String: String]
    package let fields: [String: String]

    package init(path: [String], query: [String: String], fields: [String: String]) {
        self.path = path
        self.query = query
        self.fields = fields
    }
}

extension Office {
    /// Keeps the form for a quarter of an hour, sealed, for the same person in the same browser.
    package func keep(_ request: KeptRequest, for session: SessionRow) async throws {
        let plain = try JSONEncoder().encode(request)
        let box = try AES.GCM.seal(
            plain, using: accountKeys.kept, authenticating: Self.owner(session))
        guard let sealed = box.combined else { return }
        let row = KeptRequestRow(
            account: session.account, sessionHash: session.tokenHash, sealed: Array(sealed),
            keptAt: world.now())
        try await store.write { try KeptRequestTable.keep(row, $0) }
    }

    package func holdsRequest(for session: SessionRow) async throws -> Bool {
        let row = try await store.read { try KeptRequestTable.row(of: session.account, $0) }
        return row.map { isDue($0, session) } ?? false
    }

    /// Hands the kept form out, once. `session` is the one that it was sent from.
    package func takeRequest(for session: SessionRow) async throws -> KeptRequest? {
        let row = try await store.write { try KeptRequestTable.take(of: session.account, $0) }
        guard let row, isDue(row, session) else { return nil }
        let box = try AES.GCM.SealedBox(combined: Data(row.sealed))
        let plain = try AES.GCM.open(
            box, using: accountKeys.kept, authenticating: Self.owner(session))
        return try JSONDecoder().decode(KeptRequest.self, from: plain)
    }

    private func isDue(_ row: KeptRequestRow, _ session: SessionRow) -> Bool {
        row.sessionHash == session.tokenHash
            && row.keptAt.seconds(to: world.now()) < SessionLimits.keptSeconds
    }

    private static func owner(_ session: SessionRow) -> Data {
        Data("\(session.account) \(HexDigits.text(of: session.tokenHash))".utf8)
    }
}
