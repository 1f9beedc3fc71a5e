import Casework
import Specimens
import Testing
import UseCases

/// The meeting ends before its turn of a case that does not exist for whoever closes it (SR-08).
@Suite struct UnreachedCasesUnseenTests {
    private let words = PrivateText("An invented reason.")

    @Test(arguments: Engine.present)
    func `a case that the closer cannot see is carried to the next meeting like any other`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let (seen, hidden) = try await (town.acceptedCase(), town.acceptedCase())
            let next = try await town.meeting(in: 40)
            let meeting = try await town.openMeeting(hearing: [seen, hidden])
            try await office.knowPeople(of: hidden, saying: words, by: town.chair).get()
            let closing = try await office.closing(meeting, for: town.chair)
            #expect(closing.left.map(\.line.caseID) == [seen])
            try await office.closeMeeting(meeting, notReached: words, by: town.chair).get()
            let hers = try await office.meeting(next, page: "agenda", for: town.chair)
            #expect(hers.meeting.cases == 1)
            let whole = try await office.meeting(next, page: "agenda", for: town.coordinator)
            #expect(Set(whole.items.map(\.caseID)) == [seen, hidden])
            let past = try await office.meeting(meeting, page: "agenda", for: town.coordinator)
            #expect(past.items.map(\.wasNotReached) == [true, true])
            let file = try await office.caseBriefing(hidden, page: "case", for: town.coordinator)
            #expect(file.outline.state == .listed)
        }
    }

    @Test func `agencies that have the next agenda are asked at once, and no receipt tells of it`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let (hidden, other) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.openMeeting(hearing: [hidden])
            let next = try await town.meeting(in: 40)
            try await office.listCases([other], on: next, by: town.coordinator).get()
            try await office.issueAgenda(next, by: town.coordinator).get()
            try await office.receive(.agenda, of: next, by: town.policeRep)
            try await office.knowPeople(of: hidden, saying: words, by: town.chair).get()
            let before = try await town.agendaReceipt(at: next, for: town.chair)
            town.clock.move(minutes: 5)
            try await office.closeMeeting(meeting, by: town.chair).get()
            #expect(try await town.agendaReceipt(at: next, for: town.chair) == before)
            let whole = try await office.meeting(next, page: "agenda", for: town.coordinator)
            let carried = whole.items.first { $0.caseID == hidden }
            #expect((carried?.asked ?? 0) > 0)
            let receipt = try await town.agendaReceipt(at: next, for: town.coordinator)
            #expect(receipt?.sentAt == office.world.now() && receipt?.openedAt == nil)
        }
    }

    /// An agenda that goes out with nothing new on it would tell her of the case.
    @Test func `where each case is published as it is listed, such a case sends no agenda out`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            var settings = AreaSettings()
            settings.rollingAgenda = true
            try await town.adopt(settings)
            let office = town.office
            let (seen, hidden) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.openMeeting(hearing: [seen, hidden])
            let next = try await town.meeting(in: 40)
            try await town.hear(seen, at: meeting)
            try await office.knowPeople(of: hidden, saying: words, by: town.chair).get()
            try await office.closeMeeting(meeting, by: town.chair).get()
            let hers = try await office.meeting(next, page: "meeting", for: town.chair)
            #expect(hers.meeting.state == .called && hers.meeting.cases == 0)
            let whole = try await office.meeting(next, page: "agenda", for: town.coordinator)
            #expect(whole.items.map(\.caseID) == [hidden])
        }
    }
}
