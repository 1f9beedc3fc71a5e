import Casework
import Specimens
import Testing
import UseCases

/// A meeting is minuted in one line after another, each read for what it says (ux 2.4.3).
@Suite struct CapturingLinesTests {
    @Test(arguments: Engine.present)
    func `a case is minuted, planned and finished without leaving the line`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let table = try await Table(TestTown.settle(in: store))
            try await table.types("s po")
            try await table.types("Two call-outs since May.")
            try await table.types("v wants the locks changed")
            try await table.types("r v he has a key")
            try await table.types("a ho lc 1w")
            try await table.types("f po")

            let desk = try await table.desk()
            let written = desk.sheet.standing.map(\.entry.current)
            #expect(written.count == 4)
            guard case .minute(let said) = written[0], case .risk(let risk) = written[2],
                case .action(let action) = written[3]
            else {
                Issue.record("they are other things")
                return
            }
            #expect(said.agency == table.town.police)
            #expect(action.owner == table.town.housing)
            #expect(action.answers == risk.id)
            #expect(action.dueOn == table.today.adding(days: 7))
            #expect(desk.sheet.flaggedBy == [table.town.police])
            #expect(desk.uncoveredRisks.isEmpty)
        }
    }

    @Test(arguments: Engine.present)
    func `a file flagged at the table needs no action to flag it`(engine: Engine) async throws {
        try await engine.withStore { store in
            let table = try await Table(TestTown.settle(in: store))
            try await table.types("f po")
            try await table.finish()
            let flags = try await table.actions().filter {
                $0.words == PrivateText(AreaSettings().flagFileWords)
            }
            #expect(!flags.isEmpty)
            #expect(!flags.contains { $0.agency == "Mockford Police" })
        }
    }

    @Test(arguments: Engine.present)
    func `a line that cannot be read is kept with a mark, and put right later`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let table = try await Table(TestTown.settle(in: store))
            try await table.types("a zz change the locks")
            let one = try #require(try await table.desk().sheet.standing.first?.entry)
            guard case .minute(let line) = one.current else {
                Issue.record("it is no line")
                return
            }
            #expect(line.isToCheck == true)
            #expect(line.words == PrivateText("a zz change the locks"))
            let right = MinuteLine(
                id: line.id, kind: .information, agency: table.town.housing,
                words: PrivateText("The locks are changed already."))
            try await table.rewords(.minute(right), seenAs: 0)
            let after = try #require(try await table.desk().sheet.standing.first?.entry)
            #expect(after.current == .minute(right))
            #expect(after.version == 1)
        }
    }

    @Test(arguments: Engine.present)
    func `undo takes back the line that its writer wrote last`(engine: Engine) async throws {
        try await engine.withStore { store in
            let table = try await Table(TestTown.settle(in: store))
            try await table.types("One line.")
            try await table.types("Another line.")
            try await table.types("u")
            let left = try await table.desk().sheet.standing
            #expect(left.map(\.entry.current.words) == [PrivateText("One line.")])
            try await table.types("u")
            await #expect(throws: Refused.self) { try await table.types("u") }
        }
    }

    @Test(arguments: Engine.present)
    func `a line sent twice, as after a lost connection, is one entry of whatever kind`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let table = try await Table(TestTown.settle(in: store))
            for line in [
                "One line.", "r c he waits at the school", "a po mark 3d", "f po", "s ho",
                "One more.", "u",
            ] {
                let key = table.town.office.world.newID() as ID<MinuteLine>
                try await table.types(line, as: key)
                try await table.types(line, as: key)
            }
            #expect(try await table.desk().sheet.standing.count == 3)
        }
    }

    @Test(arguments: Engine.present)
    func `an action that is reworded or taken back is so in its agency’s own list`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let table = try await Table(TestTown.settle(in: store))
            try await table.types("r v he has a key")
            try await table.types("a ho lc 1w")
            let entries = try await table.desk().sheet.standing.map(\.entry)
            guard case .action(let action) = entries[1].current else {
                Issue.record("it is no action")
                return
            }
            let moved = AgreedAction(
                id: action.id, words: PrivateText("Put a marker on the flat"),
                owner: table.town.police, person: PrivateText(""), dueOn: action.dueOn,
                answers: action.answers, origin: action.origin)
            try await table.rewords(.action(moved), seenAs: 0)
            try await table.town.office.withdraw(
                entries[1].id, about: table.caseID, at: table.meeting, by: table.town.chair
            ).get()
            #expect(try await table.desk().sheet.standing.count == 1)
            try await table.types("a ho sanc 1w")
            try await table.finish()
            let words = try await table.actions().map(\.words)
            #expect(!words.contains(PrivateText("Put a marker on the flat")))
        }
    }

    @Test(arguments: Engine.present)
    func `an action of two agencies stands in the list of each, to be reported by each`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let table = try await Table(TestTown.settle(in: store))
            let office = table.town.office
            try await table.types("a ho+po see the flat together 1w")
            try await table.finish()
            let visit = PrivateText("see the flat together")
            for reader in [table.town.housingRep, table.town.policeRep] {
                let mine = try await office.actions(for: reader).map(\.words)
                #expect(mine.filter { $0 == visit }.count == 1, "\(mine.map(\.revealed))")
            }
        }
    }

    @Test(arguments: Engine.present)
    func `nobody writes about a case that is not on the table of an open meeting`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let table = try await Table(TestTown.settle(in: store))
            try await table.finish()
            try await table.town.office.closeMeeting(table.meeting, by: table.town.chair).get()
            await #expect(throws: NothingHere.self) { try await table.types("One line.") }
        }
    }
}

/// A meeting in session with one case on its table, at which the chair types.
private struct Table {
    let town: TestTown
    let caseID: ID<CaseFile>
    let meeting: ID<Meeting>

    init(_ town: TestTown) async throws {
        self.town = town
        let circle = Circle(town: town)
        caseID = try await circle.acceptedCase()
        try await circle.advise(caseID)
        meeting = try await circle.meeting(hearing: [caseID])
        try await circle.research(caseID, meeting)
        try await circle.sit(caseID, meeting)
    }

    var today: CalendarDate { town.office.world.day(town.office.world.now()) }

    func desk() async throws -> DeskBriefing {
        guard let desk = try await town.office.desk(meeting, for: town.chair) else {
            throw NothingHere()
        }
        return desk
    }

    func types(_ line: String, as key: ID<MinuteLine>? = nil) async throws {
        let capture = try await town.office.desk(meeting, for: town.chair)?.sheet.capture
        try await town.office.capture(
            capture?.read(line) ?? .minute(line, nil), as: key ?? town.office.world.newID(),
            about: caseID, at: meeting, by: town.chair
        ).get()
    }

    func rewords(_ entry: Entry, seenAs version: Int) async throws {
        try await town.office.reword(
            entry, seenAs: version, about: caseID, at: meeting, by: town.chair
        ).get()
    }

    func finish() async throws {
        try await town.office.finishCase(
            caseID, at: meeting, withoutAction: [:], reasonWithoutContact: PrivateText(""),
            by: town.chair
        ).get()
    }

    func actions() async throws -> [ActionBriefing] {
        try await town.office.caseBriefing(caseID, page: "case", for: town.chair).actions ?? []
    }
}
