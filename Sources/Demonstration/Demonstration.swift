package import Casework
package import UseCases

/// An invented area in the middle of its work, made in an empty store so that people can try the
/// program, and so that its speed can be measured, without anybody's real life in it.
///
/// The same seed, moment and settings make the same events; the keys of matters stay chance.
package struct Demonstration: Sendable {
    private let seed: UInt64
    private let now: Instant
    private let day: @Sendable (Instant) -> CalendarDate
    private let areas: [AreaSettings]
    private let years: Int

    /// - Parameters:
    ///   - now: the moment at which the area is left; everything happened before it.
    ///   - day: which day a moment falls on where the areas are.
    ///   - areas: the settings of each area; the first is the one that the sign-ins are for.
    ///   - years: how many years of fortnightly meetings come before the last weeks.
    package init(
        seed: UInt64, now: Instant, day: @escaping @Sendable (Instant) -> CalendarDate,
        areas: [AreaSettings], years: Int = 0
    ) {
        self.seed = seed
        self.now = now
        self.day = day
        self.areas = areas
        self.years = min(max(years, 0), 50)
    }

    /// Does in the office all that was done in the areas, and gives the sign-ins back.
    ///
    /// - Parameter office: an office over an empty store, in the world that it is given.
    package func make(
        in office: (World) async throws -> Office,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) async throws -> [DemonstrationSignIn] {
        let clock = MovableClock(startingAt: Instant(milliseconds: 0))
        let office = try await office(world(by: clock))
        var diary = Diary()
        for (index, settings) in areas.enumerated() {
            plan(Town(number: index + 1), settings, office, clock, in: &diary)
        }
        try await diary.keep(by: clock, progress)
        return areas.indices.flatMap { Self.signIns(in: Town(number: $0 + 1)) }
    }

    private func plan(
        _ town: Town, _ settings: AreaSettings, _ office: Office, _ clock: MovableClock,
        in diary: inout Diary
    ) {
        let calendar = WorkingCalendar(now: now, day: day)
        let story = AreaStory(town, settings, office, clock, calendar, seed: seed)
        let recent = RecentWeeks(story)
        let earlier = EarlierYears(years, before: recent.earlier.date, story)
        SettingUp(before: earlier.firstMeeting ?? recent.earlier.date, story).plan(in: &diary)
        earlier.plan(in: &diary)
        recent.plan(in: &diary)
    }

    private func world(by clock: MovableClock) -> World {
        let identities = SeededIdentities(seed: seed, clock)
        let chance = World.real(day: day).randomBytes
        return World(now: clock.now, day: day, randomBytes: chance, newBits: identities.next)
    }
}
