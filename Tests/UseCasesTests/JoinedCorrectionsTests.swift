import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// A referral that joined a case is corrected, and whom it adds is looked for again (SR-35).
@Suite struct JoinedCorrectionsTests {
    private let reason = PrivateText("A child was left out.")

    @Test(arguments: Engine.present)
    func `the case follows, its readers are told, and who had answered is asked again`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let caseID = try await circle.acceptedCase()
            let second = try await circle.send(circle.secondContent(), by: town.policeRep)
            _ = try await office.joinReferral(second, to: caseID, by: town.coordinator).get()
            let meeting = try await circle.meeting(hearing: [caseID])
            try await circle.research(caseID, meeting)
            _ = try await office.caseBriefing(caseID, page: "case", for: town.coordinator)
            try await correct(second, adding: "Robin Sampleton", town)
            let file = try await office.caseBriefing(caseID, page: "case", for: town.chair)
            #expect(file.people?.map(\.name.revealed).contains("Robin Sampleton") == true)
            #expect(file.research?.filter(\.isAskedAgain).count == 2)
            #expect(try await told(town.coordinator, town))
            let agenda = try await office.meeting(meeting, page: "research", for: town.housingRep)
            #expect(agenda.items.map(\.isAskedAgain) == [true])
            let own = try await office.caseBriefing(caseID, page: "research", for: town.housingRep)
            #expect(own.addedSinceOwnAnswer.count == 1 && own.ownResearch != nil)
            let ticked = try await office.submitNotKnown([caseID], at: meeting, by: town.housingRep)
            #expect(try ticked.get() == 1)
            let police = try await office.submitNotKnown([caseID], at: meeting, by: town.policeRep)
            #expect(try police.get() == 0)
            let before = try await store.read(TableBytes.all)
            _ = try await office.ledger.rebuild()
            #expect(try await store.read(TableBytes.all) == before)
        }
    }

    private func correct(
        _ id: ID<Referral>, adding name: String, _ town: TestTown
    ) async throws {
        let reader = town.policeRep
        let begun = try await town.office.startCorrection(of: id, by: reader) { _ in ([:], []) }
        let draft = try await town.office.draft(begun, for: reader).draft
        let briefing = try await town.office.referral(id, for: reader)
        #expect(briefing.mayCorrect)
        var content = try await town.office.contentToCorrect(draft, by: reader)
        content.people.append(Circle(town: town).person(.child, name, "2022-02-02"))
        try await town.office.amendReferral(draft, content, because: reason, by: reader).get()
    }

    private func told(_ reader: Reader, _ town: TestTown) async throws -> Bool {
        try await town.office.home(for: reader).waiting.contains {
            if case .referralCorrected = $0 { true } else { false }
        }
    }
}
