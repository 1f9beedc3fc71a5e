import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// The settings of an area, by use cases: who reads them, who changes them, and what then holds.
@Suite struct AreaSettingsTests {
    private let weekly = AreaSettings(cadence: .weekly)

    private func change(
        _ town: TestTown, _ settings: AreaSettings, in days: Int = 10, seen: Int? = nil,
        by reader: Reader? = nil
    ) async throws -> Result<Void, Refused> {
        try await town.office.adoptSettings(
            settings, only: [.meetings], from: today(town).adding(days: days), versionsSeen: seen,
            by: reader ?? town.coordinator)
    }

    private func today(_ town: TestTown) -> CalendarDate {
        town.office.world.day(town.office.world.now())
    }

    @Test(arguments: Engine.present)
    func `a change holds from its day, and its version is told with the day`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            try await change(town, weekly).get()
            let (office, area) = (town.office, town.area)
            let first = try await office.settings(of: area, on: today(town))
            let later = try await office.settings(of: area, on: today(town).adding(days: 10))
            #expect(first?.number == 1 && first?.settings.cadence == .fortnightly)
            #expect(later?.number == 2 && later?.settings.cadence == .weekly)
            let early = try await office.settings(of: area, on: today(town).adding(days: -900))
            #expect(early == first)
            let told = try await office.settingsTold(for: town.chair)
            #expect(told.today == first && told.coming == [later].compactMap(\.self))
            #expect(told.history.map(\.number) == [1, 2])
            #expect(told.adopters == [2: "Robin coordinator"])
        }
    }

    @Test(arguments: Engine.present)
    func `tables and the record of the area agree on every day`(engine: Engine) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            try await change(town, weekly, in: 10).get()
            var earlier = AreaSettings()
            earlier.minutesPerCase = 15
            try await change(town, earlier, in: 5).get()
            let told = try await town.office.settingsTold(for: town.coordinator)
            #expect(told.history.count == 4)
            for days in [-400, 0, 4, 5, 9, 10, 400] {
                let day = today(town).adding(days: days)
                let kept = try await town.office.settings(of: town.area, on: day)
                let folded = try await town.office.settings(on: day, for: town.coordinator)
                #expect(kept?.settings == folded)
            }
        }
    }

    @Test func `only the coordinator changes settings, and few others read them`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            for reader in [town.chair, town.policeRep, town.nurse, town.manager] {
                await #expect(throws: NothingHere.self) {
                    _ = try await change(town, weekly, by: reader)
                }
            }
            for reader in [town.policeRep, town.nurse, town.adviser] {
                await #expect(throws: NothingHere.self) {
                    _ = try await town.office.settingsTold(for: reader)
                }
            }
        }
    }

    @Test func `a change is tried out without being made, with what it does to later ones`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let january = today(town).adding(days: 300)
            var longer = AreaSettings()
            longer.flagMonths = 18
            try await town.office.adoptSettings(
                longer, only: [.repeats], from: january, versionsSeen: nil, by: town.coordinator
            ).get()
            let tried = try await town.office.tryOut(
                weekly, only: [.meetings], from: today(town), for: town.coordinator
            ).get()
            #expect(tried.steps.map(\.from) == [today(town), january])
            #expect(tried.steps.map(\.settings.flagMonths) == [12, 18])
            #expect(tried.versionsSeen == 2)
            let told = try await town.office.settingsTold(for: town.coordinator)
            #expect(told.history.count == 2)
        }
    }

    @Test func `of two changes written at the same time the second is told of the first`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            try await change(town, weekly, seen: 1).get()
            let second = try await change(town, AreaSettings(cadence: .monthly), seen: 1)
            guard case .failure(let refused) = second else {
                Issue.record("it was not refused")
                return
            }
            #expect(refused.reason as? AdoptSettings.Refusal == .changedMeanwhile)
        }
    }

    @Test func `a checklist that the program does not hold is refused`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let result = try await town.office.adoptSettings(
                AreaSettings(instrument: "no-such-list"), only: [.referralForm],
                from: today(town), versionsSeen: nil, by: town.coordinator)
            guard case .failure(let refused) = result else {
                Issue.record("it was not refused")
                return
            }
            let fault = SettingFault(.instrument, .notHeld)
            #expect(refused.reason as? AdoptSettings.Refusal == .cannotBeWorkedWith(fault))
        }
    }
}
