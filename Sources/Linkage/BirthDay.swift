/// A date of birth as it is compared; perhaps written with day and month changed round.
package struct BirthDay: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The same but for one part, or for day and month changed round.
    package func isNear(_ other: BirthDay) -> Bool {
        if year == other.year && month == other.day && day == other.month { return true }
        let differing = [year != other.year, month != other.month, day != other.day]
        return differing.filter { $0 }.count == 1
    }
}
