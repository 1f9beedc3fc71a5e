import Casework
import Specimens
import Testing

@Suite struct SettingsInForceTests {
    private func area(adopting later: [(Int, from: String)]) throws -> Area {
        var story = try Specimen.establishedArea(AreaSettings(agendaLeadDays: 7))
        for (days, from) in later {
            let decision = AdoptSettings(AreaSettings(agendaLeadDays: days), from: day(from))
            let beginning = Specimen.systemOccasion(on: Specimen.areaBegins)
            story = try story.after(decision, on: beginning)
        }
        return story.record
    }

    @Test func `a version is named by its number and its first day`() throws {
        let area = try area(adopting: [(9, from: "2026-09-01"), (8, from: "2026-06-01")])
        let told = [("2026-05-31", 1, 7), ("2026-06-01", 3, 8), ("2026-09-01", 2, 9)]
        for (asked, number, days) in told {
            let version = area.settingsVersion(on: day(asked))
            #expect(version.number == number)
            #expect(version.settings.agendaLeadDays == days)
        }
        #expect(area.settingsVersion(on: day("2026-07-04")).from == day("2026-06-01"))
    }

    @Test func `a referral is judged by the rule of its own day, not of its hearing's`() throws {
        let area = try area(adopting: [(9, from: "2026-11-10")])
        let sent = area.settingsVersion(on: Specimen.referredOn)
        let heard = area.settingsVersion(on: Specimen.meetsOn)
        #expect((sent.number, heard.number) == (1, 2))
        #expect((sent.settings.agendaLeadDays, heard.settings.agendaLeadDays) == (7, 9))
    }

    @Test func `before the first version the first is taken, and without any the usual`() throws {
        let area = try area(adopting: [(9, from: "2026-09-01")])
        let early = area.settingsVersion(on: day("2020-01-01"))
        #expect((early.number, early.from) == (1, Specimen.areaBegins))
        let none = Area().settingsVersion(on: day("2020-01-01"))
        #expect(none == SettingsInForce(AreaSettings(), from: day("2020-01-01"), number: 0))
    }

    @Test func `to come are the versions that will hold, by day`() throws {
        let area = try area(adopting: [
            (9, from: "2026-09-01"), (8, from: "2026-06-01"), (5, from: "2026-09-01"),
        ])
        let coming = area.settingsComing(after: day("2026-06-01"))
        #expect(coming.map(\.number) == [4])
        let all = area.settingsComing(after: day("2026-05-31"))
        #expect(all.map(\.settings.agendaLeadDays) == [8, 5])
    }

    @Test func `the history tells each version with what it replaced`() throws {
        let area = try area(adopting: [(9, from: "2026-09-01"), (5, from: "2026-09-01")])
        let history = area.settingsHistory
        #expect(history.map(\.number) == [1, 2, 3])
        #expect(history.map { $0.former?.agendaLeadDays } == [nil, 7, 9])
        #expect(history.map(\.isReplaced) == [false, true, false])
    }
}
