/// Hashes that are the same on every run, so that an index made twice is the same index.
enum Mixing {
    static func long(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return finish(hash)
    }

    static func short(_ bytes: some Sequence<UInt8>) -> UInt32 {
        UInt32(truncatingIfNeeded: long(bytes) >> 34)
    }

    static func join(_ one: UInt64, _ other: UInt64) -> UInt64 {
        finish(one &* 0x9e37_79b9_7f4a_7c15 ^ (other &+ 0x7f4a_7c15_9e37_79b9))
    }

    static func finish(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
