import Crypto
import Storage

/// A few fixed words sealed under the root key, which tell a wrong root key at start.
enum Canary {
    private static let words = Array("openmarac canary".utf8)
    private static let place = CanonicalBytes("openmarac canary 1").bytes

    static func find(on connection: any Connection) throws -> [UInt8]? {
        try connection.first("SELECT canary FROM key_ring")?.blob("canary")
    }

    static func check(_ canary: [UInt8], with key: SymmetricKey) throws(LedgerFault) {
        do {
            guard try Seal.open(canary, with: key, at: place) == words else { throw Seal.Broken() }
        } catch {
            throw .wrongRootKey
        }
    }

    /// Only for records that have nothing in them yet. Two processes may start at once: whoever
    /// comes second checks what the first one kept.
    static func keep(sealedWith key: SymmetricKey, on connection: any Connection) throws {
        if let canary = try find(on: connection) { return try check(canary, with: key) }
        let isEmpty = try EntryTable.head(on: connection).position == 0
        guard try isEmpty && connection.first("SELECT 1 AS found FROM matter_key LIMIT 1") == nil
        else { throw LedgerFault.canaryMissing }
        let canary = try Seal.close(words, with: key, at: place)
        try connection.run(
            "INSERT INTO key_ring (only_row, canary, erasures) VALUES (1, \(canary), 0)"
        )
    }
}
