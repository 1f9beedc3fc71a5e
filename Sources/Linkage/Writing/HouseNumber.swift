/// The numbers of a house and a flat, in whatever order they were written; 0 for none.
///
/// Up to three parts of 21 bits each, in order of size: a number and a letter, or the hash of a
/// house's name.
struct HouseNumber: Hashable, Sendable {
    let bits: UInt64

    init(_ text: String) {
        var parts: [UInt64] = []
        for word in LetterFolding.words(of: text) where !HouseNumber.isUnit(word) {
            HouseNumber.take(word, into: &parts)
        }
        bits = parts.filter { $0 != 0 }.sorted(by: >).prefix(3).reduce(0) { $0 << 21 | $1 }
    }

    init(bits: UInt64) {
        self.bits = bits
    }

    var isMissing: Bool { bits == 0 }
    func part(_ at: Int) -> UInt64 { bits >> (21 * UInt64(at)) & 0x1f_ffff }

    /// The number of a part, without its letter; nil for a name.
    static func number(of part: UInt64) -> UInt64? {
        part == 0 || part & 0x10_0000 != 0 ? nil : part >> 5
    }

    static func isUnit(_ word: String) -> Bool { isUnit(Array(word.lowercased().utf8)) }

    private static func isUnit(_ word: [UInt8]) -> Bool { units.contains(word) }

    private static let units = Set(
        "flat flt apt apartment unit room rm no number house the floor block studio bedsit"
            .split(separator: " ").map { Array($0.utf8) })

    /// A letter by itself belongs to the number before it.
    private static func take(_ word: [UInt8], into parts: inout [UInt64]) {
        let letter = word.last.map { (97...122).contains($0) ? UInt64($0 - 96) : 0 } ?? 0
        let digits = word.filter { (48...57).contains($0) }
        if word.count == 1, letter > 0, let last = parts.last, last & 0x10_001f == 0, last != 0 {
            parts[parts.count - 1] = last | letter
        } else if digits.isEmpty {
            parts.append(UInt64(Mixing.short(word) & 0xf_ffff) | 0x10_0000)
        } else {
            let number = digits.prefix(4).reduce(0) { $0 * 10 + UInt64($1 - 48) }
            parts.append((number + 1) << 5 | letter)
        }
    }
}
