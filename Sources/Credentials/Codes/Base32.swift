/// Bytes as capital letters and the digits 2 to 7, as apps for codes want their secret.
package enum Base32 {
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        String(decoding: BitGroups.groups(of: bytes, width: 5).map(letter), as: UTF8.self)
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
        var groups: [UInt8] = []
        for sign in typed.utf8 where sign != 0x20 && sign != 0x2D {
            guard let value = value(sign) else { return nil }
            groups.append(value)
        }
        guard let bytes = BitGroups.bytes(of: groups, width: 5) else { return nil }
        return bytes.count == count ? bytes : nil
    }

    private static func letter(_ value: UInt8) -> UInt8 {
        value < 26 ? 0x41 + value : 0x32 + (value - 26)
    }

    private static func value(_ sign: UInt8) -> UInt8? {
        switch sign {
        case 0x41...0x5A: sign - 0x41
        case 0x61...0x7A: sign - 0x61
        case 0x32...0x37: sign - 0x32 + 26
        case 0x30: 0x4F - 0x41
        case 0x31: 0x49 - 0x41
        case 0x38: 0x42 - 0x41
        default: nil
        }
    }
}
