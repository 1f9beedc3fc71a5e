/// A postcode without its spaces: up to nine letters and digits, six bits each; 0 for none.
struct Postcode: Hashable, Sendable {
    let bits: UInt64

    init(_ text: String) {
        var bits: UInt64 = 0
        var count = 0
        for byte in text.utf8.prefix(40) where count < 9 {
            guard let code = Postcode.code(byte) else { continue }
            bits = bits << 6 | UInt64(code)
            count += 1
        }
        self.bits = bits
    }

    init(bits: UInt64) {
        self.bits = bits
    }

    var isMissing: Bool { bits == 0 }
    var length: Int { (64 - bits.leadingZeroBitCount + 5) / 6 }

    /// The letters and digits, last first.
    func code(fromEnd at: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> (6 * at)) & 63 }

    /// What stands before the last digit and two letters; all of it when those are not written.
    var district: UInt64 {
        isWhole ? bits >> 18 : bits
    }

    /// Whether it ends as a United Kingdom postcode does.
    var isWhole: Bool {
        length > 4 && !isDigit(code(fromEnd: 0)) && !isDigit(code(fromEnd: 1))
            && isDigit(code(fromEnd: 2))
    }

    private func isDigit(_ code: UInt8) -> Bool { code <= 10 }

    private static func code(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 47
        case 65...90: byte - 54
        case 97...122: byte - 86
        default: nil
        }
    }
}
