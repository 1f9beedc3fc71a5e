/// Turns the escapes of forms and queries back into text (trust 6.4 nr 4).
enum PercentDecoding {
    /// The text of one name or value. Line ends come out alike, as a single line feed.
    static func text(_ escaped: ArraySlice<UInt8>) throws(BadInput) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(escaped.count)
        var rest = escaped
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"): bytes.append(try escape(&rest))
            case 0x21...0x7E: bytes.append(byte)
            default: throw .badEscape
            }
        }
        return try checked(bytes)
    }

    private static func escape(_ rest: inout ArraySlice<UInt8>) throws(BadInput) -> UInt8 {
        guard let high = rest.popFirst().flatMap(value), let low = rest.popFirst().flatMap(value)
        else { throw .badEscape }
        return high << 4 | low
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }

    private static func checked(_ bytes: [UInt8]) throws(BadInput) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        return try withPlainLineEnds(text)
    }

    /// Word's soft line break and page break come along when people paste; they become line ends.
    /// Every other control character is refused.
    private static func withPlainLineEnds(_ text: String) throws(BadInput) -> String {
        var kept = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { last = scalar }
            switch scalar.value {
            case 0x0A: if last != "\r" { kept.append("\n") }
            case 0x0B, 0x0C, 0x0D: kept.append("\n")
            case 0x09: kept.append(scalar)
            case 0...0x1F, 0x7F...0x9F: throw .controlCharacter
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }
}
