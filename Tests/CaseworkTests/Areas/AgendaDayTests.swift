import Casework
import Testing

@Suite struct AgendaDayTests {
    private func goesOut(_ days: Int, _ kind: DayKind, before meeting: String) -> CalendarDate {
        var settings = AreaSettings(agendaLeadDays: days)
        settings.agendaDayKind = kind
        return settings.agendaGoesOut(before: day(meeting))
    }

    @Test func `calendar days count weekends`() {
        #expect(goesOut(7, .calendar, before: "2026-11-18") == day("2026-11-11"))
        #expect(goesOut(0, .calendar, before: "2026-11-18") == day("2026-11-18"))
    }

    @Test(arguments: [
        // 18 November 2026 is a Wednesday.
        (0, "2026-11-18"), (1, "2026-11-17"), (2, "2026-11-16"), (3, "2026-11-13"),
        (7, "2026-11-09"), (8, "2026-11-06"),
    ])
    func `working days leave weekends out`(days: Int, on expected: String) {
        #expect(goesOut(days, .working, before: "2026-11-18") == day(expected))
    }
}
