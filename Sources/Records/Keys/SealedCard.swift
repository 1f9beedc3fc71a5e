import Crypto
import Foundation

/// The one place in the tables where a sealed card belongs.
package struct CardPlace: Sendable {
    let table: StaticString
    let column: StaticString
    let row: String

    package init(table: StaticString, column: StaticString, row: String) {
        self.table = table
        self.column = column
        self.row = row
    }
}

/// Cards: the few words that a row of a table needs, such as the names in a list, sealed (D3).
///
/// The nonce of a card follows from its words and its place, so that the same words at the same
/// place are the same bytes: tables rebuilt from the ledger equal the tables as they stood.
/// All it gives away is that a row's words are what they were before. A card's bytes are its key's
/// version (8 bytes, big end first) and then as `Seal` writes them.
extension MatterKey {
    package func seal(_ card: some Encodable, at place: CardPlace) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try seal(words: [UInt8](encoder.encode(card)), at: place)
    }

    package func open<Card: Decodable>(
        _ card: Card.Type, _ sealed: [UInt8], at place: CardPlace
    ) throws(LedgerFault) -> Card {
        let words = try words(in: sealed, at: place)
        do {
            return try JSONDecoder().decode(Card.self, from: Data(words))
        } catch {
            throw .damagedCard
        }
    }

    func seal(words: [UInt8], at place: CardPlace) throws -> [UInt8] {
        let place = bytes(of: place)
        var code = HMAC<SHA256>(key: cardNonceKey)
        code.update(data: place)
        code.update(data: words)
        let nonce = try AES.GCM.Nonce(data: Array(code.finalize()).prefix(12))
        let sealed = try Seal.close(words, with: cardKey, nonce: nonce, at: place)
        return withUnsafeBytes(of: Int64(version).bigEndian) { Array($0) } + sealed
    }

    func words(in sealed: [UInt8], at place: CardPlace) throws(LedgerFault) -> [UInt8] {
        do {
            return try Seal.open(Array(sealed.dropFirst(8)), with: cardKey, at: bytes(of: place))
        } catch {
            throw .damagedCard
        }
    }

    /// Which of its matter's keys a card was sealed with.
    static func version(of sealed: [UInt8]) throws(LedgerFault) -> Int {
        let number = sealed.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard sealed.count > 8, let version = Int(exactly: number) else { throw .damagedCard }
        return version
    }

    private func bytes(of place: CardPlace) -> [UInt8] {
        var bytes = CanonicalBytes("openmarac card 1")
        bytes.add(place.table)
        bytes.add(place.column)
        bytes.add(place.row)
        bytes.add(Int64(version))
        return bytes.bytes
    }
}
