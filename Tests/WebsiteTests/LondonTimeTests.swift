import Casework
import Pages
import Testing

@testable import Website

struct LondonTimeTests {
    private let london = LondonTime()

    /// Seconds since 1970 for moments that a calendar confirms.
    @Test(arguments: [
        (1_795_339_800, "2026-11-22", 9, 30), (1_774_745_999, "2026-03-29", 0, 59),
        (1_774_746_000, "2026-03-29", 2, 0), (1_792_889_999, "2026-10-25", 1, 59),
        (1_792_890_000, "2026-10-25", 1, 0), (0, "1970-01-01", 1, 0),
    ])
    func `the clock on the wall is right on both sides of a change`(
        _ seconds: Int64, _ day: String, _ hour: Int, _ minute: Int
    ) throws {
        let wall = london.wallTime(at: Instant(milliseconds: seconds * 1000))
        #expect(wall.day.description == day)
        #expect(wall.time == TimeOfDay(hour: hour, minute: minute))
    }

    @Test func `a time on the wall is found again`() throws {
        for number in stride(from: 20_000, to: 21_500, by: 7) {
            for minutes in [0, 61, 9 * 60, 1439] {
                let day = CalendarDate(dayNumber: number)
                let wall = WallTime(day, TimeOfDay(minutes: minutes))
                #expect(london.wallTime(at: london.instant(wall)) == wall)
            }
        }
    }

    @Test func `the hour that comes twice is taken the first time`() throws {
        let day = try #require(CalendarDate("2026-10-25"))
        let wall = WallTime(day, TimeOfDay(minutes: 90))
        #expect(london.instant(wall).milliseconds == 1_792_888_200_000)
    }

    @Test(arguments: [Int64.min, Int64.max, -1, 253_402_300_800_000])
    func `no moment ends the program`(_ milliseconds: Int64) {
        _ = london.today(at: Instant(milliseconds: milliseconds))
    }
}
