import Crypto

/// The chain of hashes that makes any later change to the ledger show (D5).
///
/// hash = SHA-256(hash before || envelope || SHA-256(sealed body)), where the hash before the first
/// entry is the SHA-256 of the text `openmarac ledger 1`. Only sealed bytes are chained, so that
/// the chain is verified without keys, and still holds when a key has been lawfully destroyed.
enum Chain {
    static let beginning = hash(of: Array("openmarac ledger 1".utf8))

    static func hash(after previous: [UInt8], _ envelope: Envelope, body: [UInt8]) -> [UInt8] {
        hash(of: previous + envelope.canonicalBytes + hash(of: body))
    }

    /// By way of the bytes in memory: a verification does this some hundred thousand times.
    private static func hash(of bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return hash.finalize().withUnsafeBytes { Array($0) }
    }
}
