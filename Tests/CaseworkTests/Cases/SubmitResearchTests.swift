import Specimens
import Testing

@testable import Casework

@Suite struct SubmitResearchTests {
    private let housing = Specimen.housing.id

    private func submitted(_ research: Research) -> CaseEvent {
        .researchSubmitted(ResearchSubmitted(agency: housing, research: research, stamp: stamp()))
    }

    @Test(arguments: [
        Specimen.research(), Specimen.research(.known, Specimen.withheldLine),
        Specimen.research(.notKnown), Specimen.research(.unableToCheck),
    ])
    func `an agency that was asked records what it holds`(research: Research) throws {
        try given(Specimen.askedCase()).when(SubmitResearch(from: housing, research))
            .then(submitted(research))
    }

    @Test func `an agency corrects its research until the case is heard`() throws {
        let first = SubmitResearch(from: housing, Specimen.research(.notKnown))
        let story = try Specimen.askedCase().after(first, on: Specimen.occasion())
        given(story).when(SubmitResearch(from: housing, Specimen.research()))
            .then(submitted(Specimen.research()))
        let corrected = try story.after(
            SubmitResearch(from: housing, Specimen.research()), on: Specimen.occasion())
        let answer = corrected.record.request(to: housing)?.answer
        #expect(answer?.research == Specimen.research())
    }

    @Test func `the same research sent twice is one answer`() throws {
        let sending = SubmitResearch(from: housing, Specimen.research())
        let story = try Specimen.askedCase().after(sending, on: Specimen.occasion())
        given(story).when(sending).thenNothing()
    }

    @Test func `a case that was put off still takes research for its next meeting`() throws {
        let deferring = DeferCase(from: Specimen.meetingID, because: PrivateText("No presenter."))
        let story = try Specimen.askedCase().after(deferring, on: Specimen.occasion())
        given(story).when(SubmitResearch(from: housing, Specimen.research()))
            .then(submitted(Specimen.research()))
    }

    @Test func `an agency that was not asked is refused`() throws {
        let sending = SubmitResearch(from: Specimen.newcomer.id, Specimen.research())
        try given(Specimen.askedCase()).when(sending).thenRefused(.agencyWasNotAsked)
        try given(Specimen.listedCase()).when(SubmitResearch(from: housing, Specimen.research()))
            .thenRefused(.agencyWasNotAsked)
    }

    @Test func `after the case was heard research is closed`() throws {
        let sending = SubmitResearch(from: housing, Specimen.research())
        for story in try [Specimen.heardCase(), Specimen.closedCase()] {
            given(story).when(sending).thenRefused(.caseWasHeard)
        }
    }

    @Test func `known to us, but nothing said, is no answer`() throws {
        try given(Specimen.askedCase()).when(SubmitResearch(from: housing, Research(.known)))
            .thenRefused(.knownNeedsALine)
    }

    @Test func `what is not shared has a reason, whatever else is shared`() throws {
        var line = Specimen.withheldLine
        line.reasonWithheld = PrivateText("")
        let research = Specimen.research(.known, Specimen.researchLine, line)
        try given(Specimen.askedCase()).when(SubmitResearch(from: housing, research))
            .thenRefused(.withheldNeedsReason)
    }
}
