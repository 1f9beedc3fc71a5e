/// By how many days a case is heard after the area's limit (S004 1.3; SR-21).
package struct TimelinessBreach: Sendable, Hashable, Codable {
    package let clock: HearingClock
    package let limit: CalendarDate
    package let days: Int
}

extension CaseClock {
    /// By each clock, what would be too late if the case were heard on a day; the area's own clock
    /// first. An emergency has one limit, the day that was promised.
    package func breaches(
        whenHeardOn day: CalendarDate, under settings: AreaSettings
    ) -> [TimelinessBreach] {
        let others = HearingClock.allCases.filter { $0 != settings.hearingClock }
        let clocks = emergencyBy == nil ? [settings.hearingClock] + others : [settings.hearingClock]
        return clocks.compactMap { clock in
            guard clock != .incident || incidentOn != nil || clock == settings.hearingClock else {
                return nil
            }
            var asked = settings
            asked.hearingClock = clock
            let limit = hearingLimit(under: asked)
            let days = limit.days(to: day)
            return days > 0 ? TimelinessBreach(clock: clock, limit: limit, days: days) : nil
        }
    }
}
