import Crypto

/// What the browser holds to be known by: 256 bits that nobody can guess.
package struct SessionToken: Sendable, Hashable {
    private static let length = 32
    private let bytes: [UInt8]

    package init(_ world: World) {
        bytes = world.randomBytes(Self.length)
    }

    /// Reads what `cookieValue` prints; anything else is no token.
    package init?(cookieValue: String) {
        guard let bytes = HexDigits.bytes(of: cookieValue, count: Self.length) else { return nil }
        self.bytes = bytes
    }

    package var cookieValue: String { HexDigits.text(of: bytes) }

    /// What the table keeps: from it the token cannot be found.
    package var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }
}

extension SessionToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
