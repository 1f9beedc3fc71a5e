/// How far one word is from another.
enum EditDistance {
    /// Whether one letter more, fewer, other, or two letters changed round make them the same.
    static func isOne(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard long.count - short.count <= 1 else { return false }
        var same = 0
        while same < short.count, short[short.startIndex + same] == long[long.startIndex + same] {
            same += 1
        }
        if long.count > short.count { return agree(short, same, long, same + 1) }
        if same == short.count { return false }
        return agree(short, same + 1, long, same + 1) || areTurned(short, long, at: same)
    }

    private static func areTurned(
        _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, at: Int
    ) -> Bool {
        guard at + 1 < one.count else { return false }
        let (start, begin) = (one.startIndex + at, other.startIndex + at)
        return one[start] == other[begin + 1] && one[start + 1] == other[begin]
            && agree(one, at + 2, other, at + 2)
    }

    private static func agree(
        _ one: ArraySlice<UInt8>, _ from: Int, _ other: ArraySlice<UInt8>, _ start: Int
    ) -> Bool {
        one.count - from == other.count - start
            && one.dropFirst(from).elementsEqual(other.dropFirst(start))
    }

    /// The likeness of Jaro and Winkler: 0 for nothing in common, 1 for the same.
    static func likeness(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Double {
        let (n, m) = (min(one.count, 60), min(other.count, 60))
        guard n > 0, m > 0 else { return 0 }
        let reach = max(max(n, m) / 2 - 1, 0)
        var (taken, found): (UInt64, UInt64) = (0, 0)
        var common = 0
        for at in 0..<n {
            let letter = one[one.startIndex + at]
            var place = max(at - reach, 0)
            let end = min(at + reach, m - 1)
            while place <= end {
                if taken & 1 << UInt64(place) == 0, other[other.startIndex + place] == letter {
                    taken |= 1 << UInt64(place)
                    found |= 1 << UInt64(at)
                    common += 1
                    break
                }
                place += 1
            }
        }
        guard common > 0 else { return 0 }
        let turned = turnedRound(one, found, other, taken)
        let jaro = Double(common)
        let base = (jaro / Double(n) + jaro / Double(m) + (jaro - Double(turned / 2)) / jaro) / 3
        var prefix = 0
        while prefix < min(4, n, m),
            one[one.startIndex + prefix] == other[other.startIndex + prefix]
        {
            prefix += 1
        }
        return base + Double(prefix) * 0.1 * (1 - base)
    }

    /// How many of the letters in common stand in another order.
    private static func turnedRound(
        _ one: ArraySlice<UInt8>, _ found: UInt64, _ other: ArraySlice<UInt8>, _ taken: UInt64
    ) -> Int {
        var (left, right) = (found, taken)
        var turned = 0
        while left != 0, right != 0 {
            let (at, place) = (left.trailingZeroBitCount, right.trailingZeroBitCount)
            if one[one.startIndex + at] != other[other.startIndex + place] { turned += 1 }
            left &= left - 1
            right &= right - 1
        }
        return turned
    }
}
