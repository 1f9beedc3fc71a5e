import Casework

/// Days and times of day where the area is, counted from the day on which the area is made.
struct WorkingCalendar: Sendable {
    let today: CalendarDate
    private let day: @Sendable (Instant) -> CalendarDate

    init(now: Instant, day: @escaping @Sendable (Instant) -> CalendarDate) {
        self.day = day
        today = day(now)
    }

    /// The moment at which a clock in the area shows this time.
    func moment(_ date: CalendarDate, _ hour: Int, _ minute: Int = 0) -> Instant {
        let noonInUTC = Instant(milliseconds: Int64(date.dayNumber) * 86_400_000)
            .adding(seconds: 43_200)
        let hours = stride(from: Int64(-26), through: 2, by: 1)
        let midnight = hours.lazy.map { noonInUTC.adding(seconds: $0 * 3600) }
            .first { day($0) >= date }
        return (midnight ?? noonInUTC).adding(seconds: Int64(hour) * 3600 + Int64(minute) * 60)
    }

    /// So many working days before today.
    func workday(back count: Int) -> CalendarDate {
        var date = today
        for _ in 0..<count { date = Self.weekday(onOrBefore: date.adding(days: -1)) }
        return date
    }

    static func weekday(onOrBefore date: CalendarDate) -> CalendarDate {
        date.adding(days: -max(date.weekday - 4, 0))
    }

    static func weekday(onOrAfter date: CalendarDate) -> CalendarDate {
        date.weekday > 4 ? date.adding(days: 7 - date.weekday) : date
    }

    static func workday(after date: CalendarDate) -> CalendarDate {
        weekday(onOrAfter: date.adding(days: 1))
    }
}
