package import Casework
import Foundation
package import Pages

/// What the clocks on the wall show. The only file that knows a time zone.
///
/// Days are 23 or 25 hours long twice a year; nothing else in the program need know.
package struct LondonTime: Sendable {
    private let zone: TimeZone

    package init() {
        zone = TimeZone(identifier: "Europe/London") ?? .gmt
    }

    /// Which day it is.
    package func today(at moment: Instant) -> CalendarDate { wallTime(at: moment).day }

    package func wallTime(at moment: Instant) -> WallTime {
        let seconds = seconds(of: moment)
        let local = seconds &+ offset(at: seconds)
        let day = Int(clamping: floorDivided(local, by: 86_400))
        let rest = Int(clamping: local &- Int64(day) &* 86_400)
        return WallTime(CalendarDate(dayNumber: day), TimeOfDay(minutes: rest / 60))
    }

    /// The moment of a time on the wall. An hour that comes twice is taken the first time; one that
    /// is left out is taken an hour later.
    package func instant(_ wall: WallTime) -> Instant {
        let local = Int64(wall.day.dayNumber) * 86_400 + Int64(wall.time.minutes) * 60
        let early = local &- offset(at: local &- 3600)
        let late = local &- offset(at: local)
        let seconds = wallTime(at: Instant(milliseconds: early &* 1000)) == wall ? early : late
        return Instant(milliseconds: seconds &* 1000)
    }

    private func seconds(of moment: Instant) -> Int64 {
        // Years 1800 to 2999: beyond them nothing is told, and Foundation is not asked.
        min(max(floorDivided(moment.milliseconds, by: 1000), -5_364_662_400), 32_503_679_999)
    }

    private func offset(at seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }

    private func floorDivided(_ number: Int64, by divisor: Int64) -> Int64 {
        number >= 0 ? number / divisor : ((number &+ 1) / divisor) - 1
    }
}
