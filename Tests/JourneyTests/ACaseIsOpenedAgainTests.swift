import Casework
import Specimens
import Testing
import UseCases

/// "Finish" is pressed a moment too early, or on the wrong case.
@Suite struct ACaseIsOpenedAgainTests {
    @Test(arguments: Engine.present)
    func `a heard case is opened again, gets one more action, and is finished once more`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let (first, second) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.openMeeting(hearing: [first, second])
            try await town.hear(first, at: meeting)
            let before = try await town.actions(of: first)
            try await office.openItem(second, at: meeting, by: town.chair).get()
            try await office.reopenCase(first, at: meeting, by: town.chair).get()
            let desk = try #require(try await office.desk(meeting, for: town.chair))
            #expect(desk.item.caseID == first && desk.item.outcome == nil)
            #expect(desk.meeting.items.allSatisfy { $0.outcome == nil })
            try await town.hear(first, at: meeting)
            #expect(try await town.actions(of: first) == before + 1)
            let file = try await office.caseBriefing(first, page: "case", for: town.coordinator)
            #expect(file.outline.state == .heard)
        }
    }

    @Test(arguments: Engine.present)
    func `who came only when it was opened again gets its minutes too`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let id = try await town.acceptedCase()
            let meeting = try await town.openMeeting(hearing: [id])
            try await office.endAttendance(of: town.housing, at: meeting, by: town.chair).get()
            town.clock.move(minutes: 1)
            try await town.hear(id, at: meeting)
            #expect(try await !town.hasMinutes(of: id, town.housingRep))
            try await office.comeBack(
                of: town.housing, after: .real, at: meeting, by: town.chair
            ).get()
            #expect(try await !town.hasMinutes(of: id, town.housingRep))
            try await office.reopenCase(id, at: meeting, by: town.chair).get()
            try await town.hear(id, at: meeting)
            #expect(try await town.hasMinutes(of: id, town.housingRep))
        }
    }

    @Test func `a case that was put off by mistake is heard after all`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let id = try await town.acceptedCase()
            let meeting = try await town.openMeeting(hearing: [id])
            try await office.openItem(id, at: meeting, by: town.chair).get()
            try await office.deferCase(
                id, at: meeting, because: PrivateText("An invented reason."), by: town.chair
            ).get()
            try await office.reopenCase(id, at: meeting, by: town.chair).get()
            try await town.hear(id, at: meeting)
            try await office.closeMeeting(meeting, by: town.chair).get()
            let past = try await office.meeting(meeting, page: "agenda", for: town.coordinator)
            #expect(past.items.map(\.outcome) == [.heard])
        }
    }

    @Test func `once the meeting is closed a heard case stays as it is`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let id = try await town.acceptedCase()
            let meeting = try await town.openMeeting(hearing: [id])
            try await town.hear(id, at: meeting)
            try await town.office.closeMeeting(meeting, by: town.chair).get()
            await #expect(throws: NothingHere.self) {
                try await town.office.reopenCase(id, at: meeting, by: town.chair).get()
            }
        }
    }
}

extension TestTown {
    fileprivate func actions(of id: ID<CaseFile>) async throws -> Int {
        try await office.caseBriefing(id, page: "case", for: coordinator).actions?.count ?? 0
    }

    fileprivate func hasMinutes(
        of id: ID<CaseFile>, _ reader: Reader
    ) async throws -> Bool {
        try await office.caseBriefing(id, page: "case", for: reader).minutes != nil
    }
}
