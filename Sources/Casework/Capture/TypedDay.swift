/// A day as it is typed at the end of an action: `3d`, `1w`, `fri`, `3 dec`, `3/12`, `bwm`.
struct TypedDay: Equatable {
    let day: CalendarDate
    /// How many words it takes.
    private(set) var length = 0
    private(set) var doubt: CaptureDoubt?

    init(day: CalendarDate, doubt: CaptureDoubt? = nil) {
        self.day = day
        self.doubt = doubt
    }

    /// nil when the words do not end in a day.
    init?(endOf words: ArraySlice<Substring>, today: CalendarDate, nextMeeting: CalendarDate?) {
        let last = words.suffix(3).map { $0.lowercased().trimmingEnd() }
        guard let end = last.last else { return nil }
        if end == "bwm" {
            self = TypedDay.before(nextMeeting, today)
        } else if let day = TypedDay.dated(last, today) {
            self = day
        } else if let day = TypedDay.near(end, today) {
            self = TypedDay(day: day)
            length = 1
        } else {
            return nil
        }
    }

    /// The day before the next meeting, so that it is done when the agencies meet again.
    private static func before(_ meeting: CalendarDate?, _ today: CalendarDate) -> TypedDay {
        var typed = TypedDay(
            day: meeting?.adding(days: -1) ?? today,
            doubt: meeting == nil ? .noNextMeeting : nil)
        typed.length = 1
        return typed
    }
}

extension TypedDay {
    /// Days, weeks and weekdays from today.
    private static func near(_ word: String, _ today: CalendarDate) -> CalendarDate? {
        switch word {
        case "today": return today
        case "tomorrow": return today.adding(days: 1)
        default: break
        }
        if let weekday = weekday(word) {
            let ahead = (weekday - today.weekday + 6) % 7 + 1
            return today.adding(days: ahead)
        }
        guard let unit = word.last, unit == "d" || unit == "w",
            let count = number(word.dropLast(), in: 1...366)
        else { return nil }
        return unit == "d" ? today.adding(days: count) : today.adding(days: min(count, 52) * 7)
    }

    /// `3 dec`, `3rd december 2026`, `3/12`, `3/12/2026`.
    private static func dated(_ last: [String], _ today: CalendarDate) -> TypedDay? {
        if let end = last.last, end.contains("/") {
            return numeric(end.split(separator: "/", omittingEmptySubsequences: false), today)
        }
        if last.count == 3, let year = number(last[2], in: 2000...2999) {
            return named(last[0], last[1], year, today, length: 3)
        }
        guard last.count >= 2 else { return nil }
        return named(last[last.count - 2], last[last.count - 1], nil, today, length: 2)
    }

    private static func numeric(_ parts: [Substring], _ today: CalendarDate) -> TypedDay? {
        guard (2...3).contains(parts.count), let day = number(parts[0], in: 1...31),
            let month = number(parts[1], in: 1...12)
        else { return nil }
        guard parts.count == 3 else { return on(day, month, nil, today, length: 1) }
        guard let year = number(parts[2], in: 2000...2999) else { return nil }
        return on(day, month, year, today, length: 1)
    }

    private static func named(
        _ day: String, _ month: String, _ year: Int?, _ today: CalendarDate, length: Int
    ) -> TypedDay? {
        let figures = day.prefix { $0.isASCII && $0.isNumber }
        guard ["", "st", "nd", "rd", "th"].contains(day.dropFirst(figures.count)),
            let day = number(figures, in: 1...31), let month = self.month(month)
        else { return nil }
        return on(day, month, year, today, length: length)
    }

    /// Without a year, the next such day that there is; 29 February may be years away.
    private static func on(
        _ day: Int, _ month: Int, _ year: Int?, _ today: CalendarDate, length: Int
    ) -> TypedDay? {
        let years = year.map { $0...$0 } ?? today.year...(today.year + 8)
        let days = years.lazy.compactMap { CalendarDate(year: $0, month: month, day: day) }
        guard let found = days.first(where: { year != nil || $0 >= today }) else { return nil }
        var typed = TypedDay(day: found)
        typed.length = length
        return typed
    }
}

extension TypedDay {
    private static func weekday(_ word: String) -> Int? {
        let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        guard word.utf8.count >= 3 else { return nil }
        return days.firstIndex { $0.hasPrefix(word) || (word == "weds" && $0 == "wednesday") }
    }

    private static func month(_ word: String) -> Int? {
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ]
        guard word.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
            .map { $0 + 1 }
    }

    /// Only plain figures: `Int` alone would take a sign.
    private static func number(
        _ text: some StringProtocol, in range: ClosedRange<Int>
    ) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int(text), range.contains(number)
        else { return nil }
        return number
    }
}

extension String {
    /// Without the full stop or comma that ends a sentence.
    fileprivate func trimmingEnd() -> String {
        guard let last, last == "." || last == "," else { return self }
        return String(dropLast())
    }
}
