import Crypto

/// The chain of hashes that makes any later change to the ledger show (D5).
///
/// hash = SHA-256(hash before || envelope || SHA-256(sealed body)), where the hash before the first
/// entry is the SHA-256 of the text `openmarac ledger 1`. Only sealed bytes are chained, so that
/// the chain is verified without keys, and still holds when a key has been lawfully destroyed.
enum Chain {
    static let beginning = Array(SHA256.hash(data: Array("openmarac ledger 1".utf8)))

    static func hash(after previous: [UInt8], _ envelope: Envelope, body: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: previous)
        hash.update(data: envelope.canonicalBytes)
        hash.update(data: Array(SHA256.hash(data: body)))
        return Array(hash.finalize())
    }
}
