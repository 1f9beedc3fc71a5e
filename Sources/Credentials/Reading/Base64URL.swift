/// Bytes as letters, digits, hyphen and underscore, as browsers write them for passkeys.
package enum Base64URL {
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            held = (held & 0xFF) << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(letter(held >> bits & 0x3F))
            }
        }
        if bits > 0 { text.append(letter(held << (6 - bits) & 0x3F)) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes; nil for any other sign, for padding, for bits that mean nothing, or too many.
    package static func bytes(of text: String, longest: Int) -> [UInt8]? {
        guard text.utf8.count <= longest.multipliedReportingOverflow(by: 2).partialValue else {
            return nil
        }
        var bytes: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for sign in text.utf8 {
            guard let value = value(sign) else { return nil }
            held = (held & 0xFFF) << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: held >> bits))
            }
        }
        let isWhole = bits < 6 && held & ((1 << bits) - 1) == 0
        return isWhole && bytes.count <= longest ? bytes : nil
    }

    private static func letter(_ value: UInt32) -> UInt8 {
        let small = UInt8(truncatingIfNeeded: value)
        switch small {
        case 0..<26: return 0x41 + small
        case 26..<52: return 0x61 + (small - 26)
        case 52..<62: return 0x30 + (small - 52)
        case 62: return 0x2D
        default: return 0x5F
        }
    }

    private static func value(_ sign: UInt8) -> UInt32? {
        switch sign {
        case 0x41...0x5A: UInt32(sign - 0x41)
        case 0x61...0x7A: UInt32(sign - 0x61) + 26
        case 0x30...0x39: UInt32(sign - 0x30) + 52
        case 0x2D: 62
        case 0x5F: 63
        default: nil
        }
    }
}
