/// One value of the compact notation in which authenticators write, as far as passkeys need it.
package enum CBOR: Sendable, Equatable {
    case integer(Int64)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    case map([CBORKey: CBOR])
    case truth(Bool)
    case null
}

/// The name of an entry of a map: a number or a word, nothing else.
package enum CBORKey: Sendable, Hashable {
    case integer(Int64)
    case text(String)
}

/// Why bytes are not the notation that is read here.
package enum CBORFault: Error, Sendable, Hashable, CaseIterable {
    case tooLong
    case truncated
    case trailing
    case tooDeep
    case indefiniteLength
    case notShortest
    case numberTooLarge
    case tag
    case float
    case unknownKind
    case notText
    case keyKind
    case keyTwice
}

extension CBOR {
    package var integer: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    package var bytes: [UInt8]? {
        if case .bytes(let bytes) = self { bytes } else { nil }
    }

    package var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    package var map: [CBORKey: CBOR]? {
        if case .map(let map) = self { map } else { nil }
    }
}
