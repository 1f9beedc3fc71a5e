package import Casework
package import Markup

/// A moment as the clocks in the area show it. Only the website knows the time zone.
package struct WallTime: Sendable, Hashable, Comparable {
    package let day: CalendarDate
    package let time: TimeOfDay

    package init(_ day: CalendarDate, _ time: TimeOfDay) {
        self.day = day
        self.time = time
    }

    package static func < (left: WallTime, right: WallTime) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }

    /// "26 November 2026 at 9:30am"
    package var words: Phrase { "\(day.words) at \(time.words)" }
}

extension CalendarDate {
    /// "26 November 2026"
    package var words: Phrase { "\(day) \(monthName) \(year)" }

    /// "26 Nov", where the year is plain from the page.
    package var shortWords: Phrase { "\(day) \(shortMonthName)" }

    /// "Thursday 26 November 2026"
    package var wordsWithWeekday: Phrase { "\(weekdayName) \(words)" }

    /// With its weekday when it is within a month of today, which is when people plan by it.
    package func words(near today: CalendarDate) -> Phrase {
        abs(today.days(to: self)) <= 31 ? wordsWithWeekday : words
    }

    /// "today", "tomorrow", "in 3 days", "yesterday", "3 days ago"
    package func distance(from today: CalendarDate) -> Phrase {
        let days = today.days(to: self)
        return switch days {
        case 0: "today"
        case 1: "tomorrow"
        case -1: "yesterday"
        case 2...: "in \(days) days"
        default: "\(-days) days ago"
        }
    }

    /// The day as a heading: "Today", "Yesterday", else the day with its weekday.
    package func heading(on today: CalendarDate) -> Phrase {
        switch today.days(to: self) {
        case 0: "Today"
        case -1: "Yesterday"
        default: wordsWithWeekday
        }
    }
}

extension TimeOfDay {
    /// "9:30am", "2pm", "midday", "midnight"
    package var words: Phrase {
        switch minutes {
        case 0: "midnight"
        case 720: "midday"
        default: hour < 12 ? "\(clock)am" : "\(clock)pm"
        }
    }

    /// "9:30am to 1pm"
    package func words(to end: TimeOfDay) -> Phrase { "\(words) to \(end.words)" }

    private var clock: String {
        let shown = hour % 12 == 0 ? 12 : hour % 12
        guard minute > 0 else { return "\(shown)" }
        return minute < 10 ? "\(shown):0\(minute)" : "\(shown):\(minute)"
    }
}

/// "15 minutes", "1 hour", "2 hours 30 minutes"
package func duration(minutes: Int) -> Phrase {
    let hours = minutes / 60
    let rest = minutes % 60
    let minuteWords = counted(rest, one: "1 minute", many: "\(rest) minutes")
    guard hours > 0 else { return minuteWords }
    let hourWords = counted(hours, one: "1 hour", many: "\(hours) hours")
    return rest == 0 ? hourWords : "\(hourWords) \(minuteWords)"
}
