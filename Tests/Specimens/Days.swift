package import Casework

/// One case from its referral to its meeting, on fixed days, and who decided on each.
extension Specimen {
    package static let areaBegins = day("2026-01-05")
    package static let happenedOn = day("2026-10-31")
    package static let referredOn = day("2026-11-02")
    package static let acceptedOn = day("2026-11-03")
    package static let agendaOn = day("2026-11-11")
    package static let meetsOn = day("2026-11-18")

    /// Ten in the morning of a day; the day of the meeting when none is said.
    package static func occasion(
        on day: CalendarDate = meetsOn, by reader: Reader = reader(.coordinator)
    ) -> Occasion {
        Occasion(by: reader.actor, at: tenOClock(on: day), today: day)
    }

    /// The program itself decides, as when an operator sets an area up.
    package static func systemOccasion(on day: CalendarDate) -> Occasion {
        Occasion(by: .system, at: tenOClock(on: day), today: day)
    }

    package static func tenOClock(on day: CalendarDate) -> Instant {
        Instant(milliseconds: Int64(day.dayNumber) * 86_400_000 + 36_000_000)
    }
}
