import Crypto

/// A code on paper for the day when the app is lost: 128 bits, and it works once (trust 3.2).
package struct RecoveryCode: Sendable {
    package static let length = 16
    package static let count = 10

    private let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads what a person typed; nil when it cannot be one.
    package init?(typed: String) {
        guard let bytes = Base32.bytes(of: typed, count: Self.length) else { return nil }
        self.bytes = bytes
    }

    /// As it is shown once: `ABCD EFGH …`.
    package var text: String { Base32.grouped(bytes) }

    /// What is kept. So much chance cannot be tried out, so a plain hash will do.
    package var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }
}

extension RecoveryCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension TimeCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
