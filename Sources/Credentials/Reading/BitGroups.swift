/// Bytes as numbers of a few bits each, five for Base 32 and six for Base 64, and back (RFC 4648).
enum BitGroups {
    /// The last group is filled up with noughts.
    static func groups(of bytes: some Sequence<UInt8>, width: UInt32) -> [UInt8] {
        var groups: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            held = (held & 0xFF) << 8 | UInt32(byte)
            bits += 8
            while bits >= width {
                bits -= width
                groups.append(UInt8(truncatingIfNeeded: held >> bits & mask(width)))
            }
        }
        if bits > 0 {
            groups.append(UInt8(truncatingIfNeeded: held << (width - bits) & mask(width)))
        }
        return groups
    }

    /// nil when bits are left over that stand for something, or for a group of their own.
    static func bytes(of groups: some Sequence<UInt8>, width: UInt32) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for group in groups {
            held = (held & 0xFFF) << width | UInt32(group)
            bits += width
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: held >> bits))
            }
        }
        return bits < width && held & mask(bits) == 0 ? bytes : nil
    }

    private static func mask(_ bits: UInt32) -> UInt32 { (1 << bits) - 1 }
}
