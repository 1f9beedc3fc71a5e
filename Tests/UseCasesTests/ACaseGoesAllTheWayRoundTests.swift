import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// The whole circle by use cases, on every engine: from a nurse's referral to the last action.
@Suite struct ACaseGoesAllTheWayRoundTests {
    @Test(arguments: Engine.present)
    func `a referral becomes a case, is heard, and closes when its actions are done`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            let circle = Circle(town: town)
            try await circle.advise(caseID)
            let meeting = try await circle.meeting(hearing: [caseID])
            try await circle.research(caseID, meeting)
            try await circle.hear(caseID, meeting)
            try await circle.finishActions(of: caseID)
            let file = try await town.office.caseBriefing(
                caseID, page: "case", for: town.coordinator)
            #expect(file.outline.state == .closed)
            #expect(file.outline.flag?.until == CalendarDate("2027-03-12"))
            let verdict = try await LedgerVerification(store).run()
            guard case .intact = verdict else {
                Issue.record("the chain does not hold: \(verdict)")
                return
            }
        }
    }

    @Test(arguments: Engine.present)
    func `the same victim and perpetrator within the window are proposed as a repeat`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let first = try await circle.acceptedCase()
            town.clock.move(days: 60)
            let again = try await circle.send(circle.content())
            let briefing = try await town.office.referral(again, for: town.coordinator)
            #expect(briefing.proposal?.earlier.id == first)
            #expect(briefing.matches.first?.reasons.contains(.perpetratorInCommon) == true)
            town.clock.move(days: 400)
            let late = try await circle.send(circle.content())
            let later = try await town.office.referral(late, for: town.coordinator)
            #expect(later.matches.isEmpty == false)
            #expect(later.proposal == nil)
        }
    }

    @Test(arguments: Engine.present)
    func `rebuilding the tables from the ledger changes nothing that anybody reads`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let caseID = try await circle.acceptedCase()
            let meeting = try await circle.meeting(hearing: [caseID])
            try await circle.research(caseID, meeting)
            let before = try await store.read(TableBytes.all)
            _ = try await town.office.ledger.rebuild()
            #expect(try await store.read(TableBytes.all) == before)
        }
    }
}
