/// A day in the calendar, as in a date of birth or a deadline; never a midnight.
package struct CalendarDate: Hashable, Sendable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Refuses days that do not exist, and years outside 1800 to 2999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1800...2999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...CalendarDate.length(ofMonth: month, in: year)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension CalendarDate {
    /// Reads `2026-11-22`. Byte by byte, because every row that is read has several days.
    package init?(_ text: some StringProtocol) {
        var (year, month, day, length) = (0, 0, 0, 0)
        for byte in text.utf8 {
            switch (length, byte) {
            case (0..<4, 48...57): year = year * 10 + Int(byte - 48)
            case (5..<7, 48...57): month = month * 10 + Int(byte - 48)
            case (8..<10, 48...57): day = day * 10 + Int(byte - 48)
            case (4, 45), (7, 45): break
            default: return nil
            }
            length += 1
        }
        guard length == 10 else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Days since 1 January 1970, by Hinnant's civil-from-days arithmetic.
    package var dayNumber: Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The day with that number, held inside the years this type can tell.
    package init(dayNumber: Int) {
        let shifted = min(max(dayNumber, -62_091), 376_199) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    package func adding(days: Int) -> CalendarDate {
        CalendarDate(dayNumber: dayNumber + min(max(days, -400_000), 400_000))
    }

    /// The same day some months on, or the last of that month when there is no such day.
    package func adding(months: Int) -> CalendarDate {
        let months = (year * 12 + month - 1) + min(max(months, -12_000), 12_000)
        let (year, month) = (min(max(months / 12, 1800), 2999), months % 12 + 1)
        let last = CalendarDate.length(ofMonth: month, in: year)
        return CalendarDate(year: year, month: month, day: min(day, last)) ?? self
    }

    package func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    /// Whole years from this day to another: the age on that day of somebody born on this one.
    package func years(to other: CalendarDate) -> Int {
        let passed = other.year - year
        return (other.month, other.day) < (month, day) ? passed - 1 : passed
    }

    /// 0 for Monday to 6 for Sunday.
    package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }
}

extension CalendarDate: CustomStringConvertible {
    package var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

extension CalendarDate: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CalendarDate(text) else { throw NotADate() }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A stored date that is not a day of the calendar.
package struct NotADate: Error {}
