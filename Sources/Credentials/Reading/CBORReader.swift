/// Reads one value, within bounds that no honest authenticator meets (trust 3.3).
///
/// At most four deep and 4 KiB long; every length stands before its content; no tags, no floats;
/// numbers are written in the shortest way; a map names each entry once.
package struct CBORReader {
    package static let longest = 4096
    package static let deepest = 4

    private var rest: ArraySlice<UInt8>

    private init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// The one value that the bytes are, to the last of them.
    package static func value(_ bytes: some Collection<UInt8>) throws(CBORFault) -> CBOR {
        let (value, rest) = try first(bytes)
        guard rest.isEmpty else { throw .trailing }
        return value
    }

    /// The entries of the one map that the bytes are.
    package static func map(
        _ bytes: some Collection<UInt8>
    ) throws(CBORFault) -> [CBORKey: CBOR] {
        guard let map = try value(bytes).map else { throw .unknownKind }
        return map
    }

    /// The map that the bytes begin with is passed over.
    static func skipMap(_ bytes: ArraySlice<UInt8>) throws(CBORFault) -> ArraySlice<UInt8> {
        let (value, rest) = try first(bytes)
        guard value.map != nil else { throw .unknownKind }
        return rest
    }

    /// The value that the bytes begin with, and what comes after it.
    package static func first(
        _ bytes: some Collection<UInt8>
    ) throws(CBORFault) -> (value: CBOR, rest: ArraySlice<UInt8>) {
        guard bytes.count <= longest else { throw .tooLong }
        var reader = CBORReader(Array(bytes)[...])
        let value = try reader.value(depth: 1)
        return (value, reader.rest)
    }

    private mutating func value(depth: Int) throws(CBORFault) -> CBOR {
        guard depth <= Self.deepest else { throw .tooDeep }
        let head = try byte()
        let small = head & 0x1F
        switch head >> 5 {
        case 0: return .integer(try number(small))
        case 1: return .integer(-1 - (try number(small)))
        case 2: return .bytes(Array(try run(small)))
        case 3: return .text(try text(small))
        case 4: return .array(try items(small, depth))
        case 5: return .map(try entries(small, depth))
        case 6: throw .tag
        default: return try simple(small)
        }
    }

    private mutating func byte() throws(CBORFault) -> UInt8 {
        guard let byte = rest.popFirst() else { throw .truncated }
        return byte
    }

    /// A number or a length: in the head itself, or in the one, two, four or eight bytes after it.
    private mutating func number(_ small: UInt8) throws(CBORFault) -> Int64 {
        switch small {
        case 0..<24: return Int64(small)
        case 24: return try wide(1, atLeast: 24)
        case 25: return try wide(2, atLeast: 1 << 8)
        case 26: return try wide(4, atLeast: 1 << 16)
        case 27: return try wide(8, atLeast: 1 << 32)
        case 31: throw .indefiniteLength
        default: throw .unknownKind
        }
    }

    private mutating func wide(_ count: Int, atLeast least: UInt64) throws(CBORFault) -> Int64 {
        var number: UInt64 = 0
        for _ in 0..<count { number = number << 8 | UInt64(try byte()) }
        guard number >= least else { throw .notShortest }
        guard let signed = Int64(exactly: number) else { throw .numberTooLarge }
        return signed
    }

    private mutating func run(_ small: UInt8) throws(CBORFault) -> ArraySlice<UInt8> {
        let count = try number(small)
        guard let count = Int(exactly: count), count <= rest.count else { throw .truncated }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    private mutating func text(_ small: UInt8) throws(CBORFault) -> String {
        guard let text = String(validating: try run(small), as: UTF8.self) else { throw .notText }
        return text
    }

    private mutating func items(_ small: UInt8, _ depth: Int) throws(CBORFault) -> [CBOR] {
        var items: [CBOR] = []
        for _ in 0..<(try count(small)) { items.append(try value(depth: depth + 1)) }
        return items
    }

    private mutating func entries(
        _ small: UInt8, _ depth: Int
    ) throws(CBORFault) -> [CBORKey: CBOR] {
        var entries: [CBORKey: CBOR] = [:]
        for _ in 0..<(try count(small)) {
            let key = try key(depth)
            let entry = try value(depth: depth + 1)
            guard entries.updateValue(entry, forKey: key) == nil else { throw .keyTwice }
        }
        return entries
    }

    /// Each item takes a byte at least, so more items than bytes are not there.
    private mutating func count(_ small: UInt8) throws(CBORFault) -> Int64 {
        let count = try number(small)
        guard count <= rest.count else { throw .truncated }
        return count
    }

    private mutating func key(_ depth: Int) throws(CBORFault) -> CBORKey {
        switch try value(depth: depth + 1) {
        case .integer(let number): return .integer(number)
        case .text(let text): return .text(text)
        default: throw .keyKind
        }
    }

    private func simple(_ small: UInt8) throws(CBORFault) -> CBOR {
        switch small {
        case 20: return .truth(false)
        case 21: return .truth(true)
        case 22: return .null
        case 25, 26, 27: throw .float
        case 31: throw .indefiniteLength
        default: throw .unknownKind
        }
    }
}
