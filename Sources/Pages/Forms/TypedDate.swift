import Casework

/// A day as it was typed: three pieces of text that may or may not be a date.
struct TypedDate {
    let day: String
    let month: String
    let year: String

    /// A whole date in the first box counts when the other boxes are empty.
    init(_ day: String, _ month: String, _ year: String) {
        let boxes = [day, month, year].map(Self.cleaned)
        let whole = boxes[1].isEmpty && boxes[2].isEmpty ? Self.pieces(of: boxes[0]) : nil
        (self.day, self.month, self.year) = whole ?? (boxes[0], boxes[1], boxes[2])
    }

    var isEmpty: Bool { day.isEmpty && month.isEmpty && year.isEmpty }

    func date(in period: DateQuestion.Period, today: CalendarDate) -> CalendarDate? {
        guard let day = Self.number(Self.withoutOrdinal(day)), let month = Self.monthNumber(month),
            let year = Self.fullYear(year, period, today)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Texts too long to be part of a date are cut, which leaves them just as wrong.
    private static func cleaned(_ typed: String) -> String {
        guard typed.utf8.count <= 1000 else { return "?" }
        return TypedText.line(typed).lowercased()
    }

    private static func pieces(of whole: String) -> (String, String, String)? {
        let separators: Set<Character> = ["/", "-", ".", " ", ",", "\u{2013}", "\u{A0}"]
        let parts = whole.split(whereSeparator: separators.contains).map(String.init)
            .filter { !isWeekday($0) }
        if parts.count == 1 { return runOfDigits(parts[0]) }
        guard parts.count == 3 else { return nil }
        // Year first, as computers write it.
        if parts[0].utf8.count == 4, number(parts[0]) != nil {
            return (parts[2], parts[1], parts[0])
        }
        return (parts[0], parts[1], parts[2])
    }

    /// People who expect the cursor to move on by itself type 26111983 into the first box.
    private static func runOfDigits(_ text: String) -> (String, String, String)? {
        guard [6, 8].contains(text.utf8.count), text.utf8.allSatisfy(TypedText.isDigit) else {
            return nil
        }
        return (
            String(text.prefix(2)), String(text.dropFirst(2).prefix(2)), String(text.dropFirst(4))
        )
    }

    private static func isWeekday(_ text: String) -> Bool {
        let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        return text.utf8.count <= 9 && days.contains { text.hasPrefix($0) }
    }

    private static func number(_ text: String) -> Int? {
        guard text.utf8.count <= 4, text.utf8.allSatisfy(TypedText.isDigit) else { return nil }
        return Int(text)
    }

    private static func withoutOrdinal(_ text: String) -> String {
        let endings = ["st", "nd", "rd", "th"]
        return endings.contains { text.hasSuffix($0) } ? String(text.dropLast(2)) : text
    }

    private static func monthNumber(_ text: String) -> Int? {
        if let number = number(text) { return number }
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ]
        guard text.count >= 3 else { return nil }
        let name = text == "sept" ? "sep" : text
        return months.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
    }

    /// Two digits mean the year that fits: no birthday in the future, no deadline in the past.
    private static func fullYear(
        _ text: String, _ period: DateQuestion.Period, _ today: CalendarDate
    ) -> Int? {
        guard let year = number(text) else { return nil }
        guard text.utf8.count == 2 else { return text.utf8.count == 4 ? year : nil }
        let century = today.year - today.year % 100
        let latest =
            switch period {
            case .past: today.year
            case .future: today.year + 99
            case .any: today.year + 20
            }
        let candidates = [century + 100 + year, century + year, century - 100 + year]
        return candidates.first { $0 <= latest }
    }
}
