/// A telephone number: its last fifteen digits, four bits each; 0 for none.
struct Telephone: Hashable, Sendable {
    let bits: UInt64

    /// Numbers of fewer than five digits are nobody's; a country code is written or not.
    init(_ text: String) {
        var digits: [UInt8] = []
        for byte in text.utf8.prefix(40) where (48...57).contains(byte) { digits.append(byte - 48) }
        for code in Telephone.countryCodes where digits.starts(with: code) && digits.count > 11 {
            digits.removeFirst(code.count)
            break
        }
        if digits.first == 0 { digits.removeFirst() }
        bits =
            digits.count < 5 ? 0 : digits.suffix(15).reduce(0) { $0 << 4 | UInt64($1 + 1) }
    }

    init(bits: UInt64) {
        self.bits = bits
    }

    var isMissing: Bool { bits == 0 }
    func digit(fromEnd at: Int) -> UInt64 { bits >> UInt64(4 * at) & 15 }
    var length: Int { (64 - bits.leadingZeroBitCount + 3) / 4 }

    private static let countryCodes: [[UInt8]] = [[0, 0, 4, 4], [4, 4]]
}
