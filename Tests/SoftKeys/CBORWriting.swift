package import Credentials

/// Writes the notation that `CBORReader` reads, and on request what it must not read.
package enum CBORWriting {
    package static func bytes(_ value: CBOR) -> [UInt8] {
        switch value {
        case .integer(let number):
            return number >= 0 ? head(0, UInt64(number)) : head(1, UInt64(-1 - number))
        case .bytes(let bytes): return head(2, UInt64(bytes.count)) + bytes
        case .text(let text): return head(3, UInt64(text.utf8.count)) + text.utf8
        case .array(let items): return head(4, UInt64(items.count)) + items.flatMap(bytes)
        case .map(let entries): return map(entries.map { ($0.key, bytes($0.value)) })
        case .truth(let truth): return [truth ? 0xF5 : 0xF4]
        case .null: return [0xF6]
        }
    }

    package static func map(_ entries: [(CBORKey, [UInt8])]) -> [UInt8] {
        head(5, UInt64(entries.count)) + entries.flatMap { key($0.0) + $0.1 }
    }

    private static func key(_ key: CBORKey) -> [UInt8] {
        switch key {
        case .integer(let number): bytes(.integer(number))
        case .text(let text): bytes(.text(text))
        }
    }

    package static func head(_ kind: UInt8, _ number: UInt64) -> [UInt8] {
        let top = kind << 5
        func wide(_ small: UInt8, _ count: Int) -> [UInt8] {
            [top | small]
                + (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        switch number {
        case 0..<24: return [top | UInt8(number)]
        case 24..<256: return wide(24, 1)
        case 256..<65_536: return wide(25, 2)
        case 65_536..<4_294_967_296: return wide(26, 4)
        default: return wide(27, 8)
        }
    }
}
