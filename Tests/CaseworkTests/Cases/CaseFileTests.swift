import Specimens
import Testing

@testable import Casework

@Suite struct CaseFileTests {
    @Test func `an answer of an agency that was not asked changes nothing`() throws {
        let answer = ResearchSubmitted(
            agency: Specimen.newcomer.id, research: Specimen.research(), stamp: stamp())
        let file = try Specimen.askedCase().and(.researchSubmitted(answer)).record
        #expect(file.requests.map(\.agency) == Specimen.signatories.map(\.id))
        #expect(file.requests.allSatisfy { $0.answer == nil })
    }

    @Test func `a report of an action that nobody agreed changes nothing`() throws {
        let report = ActionReported(
            action: Specimen.id(149), outcome: .done, notes: PrivateText(""), stamp: stamp())
        let file = try Specimen.discussedCase().and(.actionReported(report)).record
        #expect(file.actions.map(\.report) == [nil])
    }

    @Test func `a risk is covered by an action that answers it, or by a reason`() throws {
        let story = try Specimen.listedCase()
            .after(IdentifyRisk(Specimen.risk), on: Specimen.occasion())
            .after(IdentifyRisk(Specimen.otherRisk), on: Specimen.occasion())
        #expect(story.record.uncoveredRisks == [Specimen.risk, Specimen.otherRisk])
        let answered = try story.after(AgreeAction(Specimen.action()), on: Specimen.occasion())
        #expect(answered.record.uncoveredRisks == [Specimen.otherRisk])
        let left = RiskLeftWithoutAction(
            risk: Specimen.otherRisk.id, reason: PrivateText("The school knows."), stamp: stamp())
        #expect(answered.and(.riskLeftWithoutAction(left)).record.uncoveredRisks.isEmpty)
    }

    @Test func `where a case stands follows from what happened to it`() throws {
        let states = try [
            Story(), Specimen.acceptedCase(), Specimen.listedCase(), Specimen.heardCase(),
            Specimen.closedCase(),
        ].map(\.record.state)
        #expect(states == CaseState.allCases)
    }
}
