import SoftKeys
import Testing

@testable import Credentials

struct CBORTests {
    @Test(arguments: [
        CBOR.integer(0), .integer(23), .integer(24), .integer(255), .integer(256),
        .integer(65_536), .integer(4_294_967_296), .integer(.max), .integer(-1), .integer(-257),
        .integer(.min), .bytes([]), .bytes([1, 2, 3]), .text(""), .text("übung"), .truth(true),
        .truth(false), .null, .array([.integer(1), .array([.text("a")])]),
        .map([.integer(3): .integer(-7), .text("fmt"): .text("none")]),
    ])
    func `what was written is read back`(_ value: CBOR) throws {
        #expect(try CBORReader.value(CBORWriting.bytes(value)) == value)
    }

    @Test(
        arguments: [
            ([], CBORFault.truncated), ([0x18], .truncated), ([0x42, 1], .truncated),
            ([0x82, 1], .truncated), ([0xA1, 1], .truncated),
            ([0x5A, 0xFF, 0xFF, 0xFF, 0xFF], .truncated),
            ([0x9B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], .truncated),
            ([1, 2], .trailing), ([0x81, 0x81, 0x81, 0x81, 1], .tooDeep),
            ([0x5F], .indefiniteLength), ([0x7F], .indefiniteLength), ([0x9F], .indefiniteLength),
            ([0xBF], .indefiniteLength), ([0xFF], .indefiniteLength), ([0x18, 23], .notShortest),
            ([0x19, 0, 255], .notShortest), ([0x1A, 0, 0, 255, 255], .notShortest),
            ([0x1B, 0, 0, 0, 0, 255, 255, 255, 255], .notShortest), ([0x58, 1, 7], .notShortest),
            ([0x1B, 0x80, 0, 0, 0, 0, 0, 0, 0], .numberTooLarge), ([0xC0, 0], .tag),
            ([0xF9, 0, 0], .float), ([0xFA, 0, 0, 0, 0], .float), ([0xFB], .float),
            ([0xF7], .unknownKind), ([0xF8, 32], .unknownKind), ([0x1C], .unknownKind),
            ([0x61, 0xFF], .notText), ([0xA1, 0x41, 1, 1], .keyKind), ([0xA1, 0xF5, 1], .keyKind),
            ([0xA2, 1, 1, 1, 2], .keyTwice), ([0xA2, 0x61, 0x61, 1, 0x61, 0x61, 2], .keyTwice),
        ] as [([UInt8], CBORFault)])
    func `what is not allowed is refused for its own reason`(
        _ bytes: [UInt8], _ fault: CBORFault
    ) {
        #expect(throws: fault) { try CBORReader.value(bytes) }
    }

    @Test func `more than four thousand bytes are too long`() {
        let bytes = [UInt8](repeating: 0, count: CBORReader.longest + 1)
        #expect(throws: CBORFault.tooLong) { try CBORReader.value(bytes) }
    }

    @Test func `every reason has an example above`() {
        // So that a reason added later is not forgotten: 13 reasons, 13 kinds of example.
        #expect(CBORFault.allCases.count == 13)
    }

    @Test func `cut off at any byte it is truncated`() {
        let whole = CBORWriting.bytes(
            .map([.integer(1): .text("abc"), .text("k"): .array([.integer(300), .bytes([9])])]))
        for count in whole.indices {
            #expect(throws: CBORFault.truncated) { try CBORReader.value(whole.prefix(count)) }
        }
    }
}
