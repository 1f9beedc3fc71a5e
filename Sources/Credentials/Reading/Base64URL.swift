/// Bytes as letters, digits, hyphen and underscore, as browsers write them for passkeys.
package enum Base64URL {
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        String(decoding: BitGroups.groups(of: bytes, width: 6).map(letter), as: UTF8.self)
    }

    /// The bytes; nil for any other sign, for padding, for bits that mean nothing, or too many.
    package static func bytes(of text: String, longest: Int) -> [UInt8]? {
        guard text.utf8.count <= longest.multipliedReportingOverflow(by: 2).partialValue else {
            return nil
        }
        var groups: [UInt8] = []
        for sign in text.utf8 {
            guard let value = value(sign) else { return nil }
            groups.append(value)
        }
        guard let bytes = BitGroups.bytes(of: groups, width: 6) else { return nil }
        return bytes.count <= longest ? bytes : nil
    }

    private static func letter(_ value: UInt8) -> UInt8 {
        switch value {
        case 0..<26: 0x41 + value
        case 26..<52: 0x61 + (value - 26)
        case 52..<62: 0x30 + (value - 52)
        case 62: 0x2D
        default: 0x5F
        }
    }

    private static func value(_ sign: UInt8) -> UInt8? {
        switch sign {
        case 0x41...0x5A: sign - 0x41
        case 0x61...0x7A: sign - 0x61 + 26
        case 0x30...0x39: sign - 0x30 + 52
        case 0x2D: 62
        case 0x5F: 63
        default: nil
        }
    }
}
