import Crypto

/// What an invited person is handed on paper or told by telephone: 78 bits in four short groups.
package struct OneTimeCode: Sendable, Hashable {
    /// Without 0, 1, i, l, o and u: nothing that is misread or misheard.
    private static let letters = Array("23456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let count = 16
    private let letters: [UInt8]

    package init(_ world: World) {
        var letters: [UInt8] = []
        while letters.count < Self.count {
            // What lies above the last whole round is thrown away, so that no letter comes oftener.
            let round = UInt8(Self.letters.count * (256 / Self.letters.count) - 1)
            let drawn = world.randomBytes(Self.count).filter { $0 <= round }
            letters += drawn.compactMap { byte in
                let place = Int(byte) % Self.letters.count
                return Self.letters.indices.contains(place) ? Self.letters[place] : nil
            }
        }
        self.letters = Array(letters.prefix(Self.count))
    }

    /// Reads a code as people type it: capitals, spaces and hyphens do not count.
    package init?(_ typed: String) {
        guard typed.utf8.count <= 80 else { return nil }
        let read = Array(typed.lowercased().utf8).filter { $0 != 0x20 && $0 != 0x2D }
        guard read.count == Self.count, read.allSatisfy(Self.letters.contains) else { return nil }
        letters = read
    }

    /// The code as it is read out: `abcd-efgh-jkmn-pqrs`.
    package var words: String {
        stride(from: 0, to: letters.count, by: 4).map { start in
            String(decoding: letters.dropFirst(start).prefix(4), as: UTF8.self)
        }.joined(separator: "-")
    }

    /// What the table keeps.
    var hash: [UInt8] { Array(SHA256.hash(data: Array("openmarac code 1 ".utf8) + letters)) }
}

extension OneTimeCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
