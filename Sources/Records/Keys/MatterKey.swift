package import Casework
import Crypto

/// A matter's key, opened: its words in the ledger and its cards in the tables are sealed with it.
///
/// Three keys follow from the one that is kept: for the events, whose nonces are random; for the
/// cards; and for the cards' nonces, which follow from what is sealed (see `SealedCard.swift`).
package struct MatterKey: Sendable {
    package let matter: Matter
    let version: Int
    private let eventKey: SymmetricKey
    let cardKey: SymmetricKey
    let cardNonceKey: SymmetricKey

    init(_ matter: Matter, version: Int, secret: SymmetricKey) {
        self.matter = matter
        self.version = version
        // The secret is random already, so it needs no extracting, only expanding.
        func key(_ label: StaticString) -> SymmetricKey {
            HKDF<SHA256>.expand(
                pseudoRandomKey: secret, info: Array(label.description.utf8), outputByteCount: 32)
        }
        eventKey = key("openmarac events 1")
        cardKey = key("openmarac cards 1")
        cardNonceKey = key("openmarac card nonces 1")
    }

    var name: KeyName { KeyName(matter: matter, version: version) }
}

/// Which key: a matter's, and its number among that matter's keys.
struct KeyName: Hashable, Sendable {
    let matter: Matter
    let version: Int
}

extension MatterKey {
    /// Seals an event's words to its number in the life of its record (D3).
    func sealEvent(
        _ words: [UInt8], of stream: StreamID, version: Int, name: String
    ) throws -> [UInt8] {
        let place = eventPlace(of: stream, version: version, name: name)
        return try Seal.close(words, with: eventKey, at: place)
    }

    func openEvent(
        _ sealed: [UInt8], of stream: StreamID, version: Int, name: String
    ) throws(Seal.Broken) -> [UInt8] {
        let place = eventPlace(of: stream, version: version, name: name)
        return try Seal.open(sealed, with: eventKey, at: place)
    }

    private func eventPlace(of stream: StreamID, version: Int, name: String) -> [UInt8] {
        var place = CanonicalBytes("openmarac event 1")
        place.add(stream.kind.rawValue)
        place.add(stream.id)
        place.add(Int64(version))
        place.add(name)
        place.add(Int64(self.version))
        return place.bytes
    }
}

extension MatterKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
