/// A date of birth among the words that somebody typed: 6/5/1991, 6 May 1991, 6.5.91, 06051991,
/// 5/1991 and 1991.
struct TypedDate {
    private var groups: [[UInt8]] = []
    private var month: Int?

    /// Whether a word belongs to the date and to no name. "May" and "June" are names too: they are
    /// months after a day.
    mutating func takes(_ word: [UInt8]) -> Bool {
        if word.contains(where: TypedDate.isDigit) {
            groups += word.split { !TypedDate.isDigit($0) }.map(Array.init)
            return true
        }
        guard month == nil, groups.count == 1, let named = TypedDate.month(word) else {
            return false
        }
        month = named
        return true
    }

    /// Nil where there is no year in it.
    var read: BirthDate? {
        let numbers = groups.map { $0.prefix(8).reduce(0) { $0 * 10 + Int($1 - 48) } }
        guard let last = numbers.last, let lastGroup = groups.last else { return nil }
        if let month, numbers.count == 2 {
            return TypedDate.date(TypedDate.year(last, lastGroup), month, numbers[0])
        }
        switch numbers.count {
        case 1 where lastGroup.count == 8: return TypedDate.runTogether(last)
        case 1: return lastGroup.count == 4 ? BirthDate(year: last) : nil
        case 2 where groups[0].count == 4: return TypedDate.date(numbers[0], last, 0)
        case 2 where lastGroup.count == 4: return TypedDate.date(last, numbers[0], 0)
        case 3... where groups[0].count == 4:
            return TypedDate.date(numbers[0], numbers[1], numbers[2])
        case 3...:
            return TypedDate.date(TypedDate.year(numbers[2], groups[2]), numbers[1], numbers[0])
        default: return nil
        }
    }

    private static func date(_ year: Int?, _ month: Int, _ day: Int) -> BirthDate? {
        year.map { BirthDate(year: $0, month: month, day: day) }
    }

    /// Of two digits those below 30 are of this century.
    private static func year(_ number: Int, _ group: [UInt8]) -> Int? {
        switch group.count {
        case 4: number
        case 2: number < 30 ? 2000 + number : 1900 + number
        default: nil
        }
    }

    /// 19910506 and 06051991.
    private static func runTogether(_ number: Int) -> BirthDate {
        if (1900..<2100).contains(number / 10_000) {
            return BirthDate(
                year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
        return BirthDate(
            year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
    }

    private static func month(_ word: [UInt8]) -> Int? {
        guard word.count > 2 else { return nil }
        return months.firstIndex { $0.starts(with: word) }.map { $0 + 1 }
    }

    private static let months =
        ("january february march april may june july august september october november december")
        .split(separator: " ").map { Array($0.utf8) }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
