import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Want of a confirmation stops nobody from running a conference on its day (SR-32).
@Suite struct MeetingDayTests {
    @Test(arguments: Engine.present)
    func `on the day of a meeting those who run it are in, and nobody else`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let last = try await town.lastDay(of: town.chair)
            let meeting = last.adding(days: 5)
            _ = try await town.call(.fortnightly, on: meeting)
            for (day, isIn) in [(0, true), (1, false), (4, false), (5, true), (6, false)] {
                let day = last.adding(days: day)
                for reader in [town.chair, town.coordinator] {
                    let roles = try await town.held(by: reader, on: day)
                    #expect(roles.isEmpty != isIn, "\(day)")
                }
                let rep = try await town.held(by: town.policeRep, on: day)
                #expect(rep.isEmpty == (day > last))
            }
        }
    }

    @Test func `four weeks after the last day a meeting finds her no more`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let last = try await town.lastDay(of: town.chair)
            for days in [28, 29] {
                _ = try await town.call(.fortnightly, on: last.adding(days: days))
            }
            #expect(try await town.held(by: town.chair, on: last.adding(days: 28)) == [.chair])
            #expect(try await town.held(by: town.chair, on: last.adding(days: 29)) == [])
        }
    }

    /// Else she would learn of it by being let in.
    @Test(arguments: Engine.present)
    func `an emergency meeting about a case that is hidden from her lets her in no more than none`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let last = try await town.lastDay(of: town.chair)
            let id = try await Circle(town: town).acceptedCase()
            let meeting = try await town.call(.emergency, on: last.adding(days: 5))
            try await town.office.listCases([id], on: meeting, by: town.coordinator).get()
            try await town.office.enterConflict(
                of: town.chair.account, in: id, because: PrivateText("His brother."),
                by: town.coordinator
            ).get()
            let day = last.adding(days: 5)
            #expect(try await town.held(by: town.chair, on: day) == [])
            #expect(try await town.held(by: town.coordinator, on: day) == [.coordinator])
        }
    }
}

extension TestTown {
    fileprivate func lastDay(of reader: Reader) async throws -> CalendarDate {
        let row = try await office.store.read { [area] in
            try MembershipQuery.of(reader.account, in: area, $0)
        }
        return try #require(row?.confirmation?.lastDay)
    }

    fileprivate func call(_ kind: MeetingKind, on day: CalendarDate) async throws -> ID<Meeting> {
        try await office.callMeeting(
            (kind, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")), by: coordinator
        ).get()
    }

    fileprivate func held(by reader: Reader, on day: CalendarDate) async throws -> [Role] {
        try await office.store.read {
            try RoleTable.roles(of: reader.account, on: day, $0).map(\.role)
        }
    }
}
