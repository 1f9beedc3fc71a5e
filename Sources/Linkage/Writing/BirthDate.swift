/// A date of birth as it was written: perhaps only a year, perhaps a day that no calendar has.
package struct BirthDate: Hashable, Sendable {
    /// Year, month and day as decimal digits one after another; 0 for a part that is not known.
    let digits: UInt32

    package init(year: Int, month: Int = 0, day: Int = 0) {
        let parts = (min(max(year, 0), 9999), min(max(month, 0), 99), min(max(day, 0), 99))
        digits = UInt32(parts.0 * 10_000 + parts.1 * 100 + parts.2)
    }

    /// Reads 1990-03-14, 19900314, 14/3/1990, 03/1990 and 1990; nil when there is no year in it.
    package init?(_ text: String) {
        let groups = text.utf8.prefix(40).split { !(48...57).contains($0) }.map(Array.init)
        let numbers = groups.map { $0.prefix(8).reduce(0) { $0 * 10 + Int($1 - 48) } }
        let lengths = groups.map(\.count)
        guard let read = BirthDate.read(numbers, lengths), read.year > 0 else { return nil }
        self = read
    }

    private static func read(_ numbers: [Int], _ lengths: [Int]) -> BirthDate? {
        switch (numbers.count, lengths.first, lengths.last) {
        case (1, 8, _):
            BirthDate(
                year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
        case (1, 4, _): BirthDate(year: numbers[0])
        case (2, 4, _): BirthDate(year: numbers[0], month: numbers[1])
        case (2, _, 4): BirthDate(year: numbers[1], month: numbers[0])
        case (3..., 4, _): BirthDate(year: numbers[0], month: numbers[1], day: numbers[2])
        case (3..., _, _) where lengths[2] == 4:
            BirthDate(year: numbers[2], month: numbers[1], day: numbers[0])
        default: nil
        }
    }

    var year: Int { Int(digits / 10_000) }
    var month: Int { Int(digits / 100 % 100) }
    var day: Int { Int(digits % 100) }

    /// The first of January is what is written when only the year is known.
    var isWhole: Bool { month != 0 && day != 0 && !(month == 1 && day == 1) }

    var turned: BirthDate { BirthDate(year: year, month: day, day: month) }
}
