/// Bytes as capital letters and the digits 2 to 7, as apps for codes want their secret.
package enum Base32 {
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            held = (held & 0xFF) << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letter(held >> bits & 0x1F))
            }
        }
        if bits > 0 { text.append(letter(held << (5 - bits) & 0x1F)) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The same in groups of four, for reading and typing.
    package static func grouped(_ bytes: some Sequence<UInt8>, by space: String = " ") -> String {
        let letters = Array(text(of: bytes))
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0...].prefix(4)) }.joined(separator: space)
    }

    /// Reads what a person typed from paper: spaces, hyphens and small letters do not matter, and
    /// the digits that look like letters are taken for them.
    package static func bytes(of typed: String, count: Int) -> [UInt8]? {
        guard typed.utf8.count <= 200 else { return nil }
        var bytes: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for sign in typed.utf8 where sign != 0x20 && sign != 0x2D {
            guard let value = value(sign) else { return nil }
            held = (held & 0xFFF) << 5 | value
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: held >> bits))
            }
        }
        let isWhole = bits < 5 && held & ((1 << bits) - 1) == 0
        return isWhole && bytes.count == count ? bytes : nil
    }

    private static func letter(_ value: UInt32) -> UInt8 {
        let small = UInt8(truncatingIfNeeded: value)
        return small < 26 ? 0x41 + small : 0x32 + (small - 26)
    }

    private static func value(_ sign: UInt8) -> UInt32? {
        switch sign {
        case 0x41...0x5A: UInt32(sign - 0x41)
        case 0x61...0x7A: UInt32(sign - 0x61)
        case 0x32...0x37: UInt32(sign - 0x32) + 26
        case 0x30: UInt32(0x4F - 0x41)
        case 0x31: UInt32(0x49 - 0x41)
        case 0x38: UInt32(0x42 - 0x41)
        default: nil
        }
    }
}
