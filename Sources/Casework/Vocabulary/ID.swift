/// The identity of one thing of one kind: 128 bits that say nothing about it.
///
/// The first 48 bits are the moment it was made (milliseconds, UTC), so that ids made later sort
/// later; the rest is random. Printed as 26 characters of base 32 without i, l, o, u.
package struct ID<Subject>: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

extension ID {
    /// Reads the 26 characters that `description` prints; anything else is no id.
    package init?(_ text: String) {
        guard let bits = Base32.bits(of: text.utf8) else { return nil }
        self.init(high: bits.high, low: bits.low)
    }

    package init?(_ text: Substring) {
        self.init(String(text))
    }

    /// The same 128 bits as the identity of another kind of thing.
    package func `as`<Other>(_ kind: Other.Type = Other.self) -> ID<Other> {
        ID<Other>(high: high, low: low)
    }
}

extension ID: CustomStringConvertible {
    package var description: String {
        var digits: [UInt8] = []
        var (high, low) = (high, low)
        for _ in 0..<26 {
            digits.append(Base32.digit(of: low & 31))
            low = low >> 5 | high << 59
            high >>= 5
        }
        return String(decoding: digits.reversed(), as: UTF8.self)
    }
}

extension ID: Comparable {
    package static func < (left: ID, right: ID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension ID: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = ID(text) else { throw NotAnID() }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A stored id that is not 26 characters of base 32.
package struct NotAnID: Error {}

private enum Base32 {
    static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    static func digit(of value: UInt64) -> UInt8 {
        let index = Int(truncatingIfNeeded: value & 31)
        return alphabet.indices.contains(index) ? alphabet[index] : 48
    }

    /// Nothing here is generic: left so, it took half the time of opening a case, whose hundred
    /// events hold a thousand ids.
    static func bits(of digits: String.UTF8View) -> (high: UInt64, low: UInt64)? {
        guard digits.count == 26 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        var isFirst = true
        for digit in digits {
            guard let value = value(of: digit), !isFirst || value < 8 else { return nil }
            high = high << 5 | low >> 59
            low = low << 5 | value
            isFirst = false
        }
        return (high, low)
    }

    /// Told by ranges and not looked up, because every row that is read goes through here.
    static func value(of digit: UInt8) -> UInt64? {
        switch digit {
        case 48...57: UInt64(digit &- 48)  // 0 to 9
        case 97...104: UInt64(digit &- 87)  // a to h
        case 106...107: UInt64(digit &- 88)  // j, k
        case 109...110: UInt64(digit &- 89)  // m, n
        case 112...116: UInt64(digit &- 90)  // p to t
        case 118...122: UInt64(digit &- 91)  // v to z
        default: nil
        }
    }
}
