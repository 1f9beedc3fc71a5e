import Casework
import Specimens
import Storage
import Testing
import UseCases

/// A case is assessed anew: who may, and what is kept.
@Suite struct AssessingAgainTests {
    private func made(_ town: TestTown, yes: [Int]) -> CaseAssessment {
        let world = town.office.world
        return CaseAssessment(
            id: world.newID(),
            RiskAssessment(
                instrument: "checklist-24", version: "1",
                answers: yes.reduce(into: [:]) { $0[$1] = .yes }),
            on: world.day(world.now()), source: .withTheVictim, isTrained: true)
    }

    @Test func `each assessment is kept, with what came with the referral first`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let caseID = try await Circle(town: town).acceptedCase()
            try await office.allocateAdvocate(town.adviser.account, to: caseID, by: town.manager)
                .get()
            try await office.recordAssessment(
                made(town, yes: [1, 15]), on: caseID, by: town.adviser
            ).get()
            try await office.recordAssessment(
                made(town, yes: [1, 2, 3]), on: caseID, by: town.coordinator
            ).get()
            let nurse = try await office.caseBriefing(caseID, page: "case", for: town.nurse)
            #expect(nurse.assessments?.map { $0.assessment.answers.count } == [1])
            let file = try await office.caseBriefing(caseID, page: "case", for: town.adviser)
            let all = try #require(file.assessments)
            #expect(all.map { $0.assessment.answers.count } == [1, 2, 3])
            #expect(all.map(\.source) == [nil, .withTheVictim, .withTheVictim])
            #expect(all.map(\.isOwn) == [false, true, false])
            #expect(file.may.assess)
            #expect(file.history?.filter { $0.event == .assessed }.count == 2)
        }
    }

    @Test func `only who may read the referral's assessment may add one`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let circle = Circle(town: town)
            let caseID = try await circle.acceptedCase()
            let meeting = try await circle.meeting(hearing: [caseID])
            try await office.agreeConfidentiality(at: meeting, by: town.policeRep).get()
            // Not the adviser of another case, an agency that was asked, the chair, the referrer.
            for reader in [town.adviser, town.policeRep, town.lapsedRep, town.chair, town.nurse] {
                await #expect(throws: NothingHere.self) {
                    _ = try await office.recordAssessment(
                        made(town, yes: [1]), on: caseID, by: reader)
                }
            }
            let police = try await office.caseBriefing(caseID, page: "case", for: town.policeRep)
            #expect(police.assessments == nil && !police.may.assess)
            let chair = try await office.caseBriefing(caseID, page: "case", for: town.chair)
            #expect(chair.assessments?.count == 1 && !chair.may.assess)
        }
    }

    @Test func `an assessment without an answer is refused and changes nothing`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            let refused = try await town.office.recordAssessment(
                made(town, yes: []), on: caseID, by: town.coordinator)
            guard case .failure = refused else {
                Issue.record("it was taken")
                return
            }
            let file = try await town.office.caseBriefing(
                caseID, page: "case", for: town.coordinator)
            #expect(file.assessments?.count == 1)
        }
    }
}
