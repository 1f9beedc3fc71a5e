import Specimens
import Testing

@testable import Casework

@Suite struct SetResearchAsideTests {
    private let housing = Specimen.housing.id

    private func answered() throws -> Story<CaseFile> {
        try Specimen.askedCase().after(
            SubmitResearch(from: housing, Specimen.research()), on: Specimen.occasion())
    }

    @Test func `nobody reads it again, and the agency is asked anew`() throws {
        let story = try answered()
        given(story).when(SetResearchAside())
            .then(.researchSetAside(ResearchSetAside(agencies: [housing], stamp: stamp())))
        let after = try story.after(SetResearchAside(), on: Specimen.occasion()).record
        #expect(after.request(to: housing)?.answer == nil)
        #expect(after.request(to: housing)?.isAnswered == false)
    }

    @Test func `where nobody has answered there is nothing to set aside`() throws {
        try given(Specimen.askedCase()).when(SetResearchAside()).thenNothing()
    }

    @Test func `what was spoken from at a hearing stays`() throws {
        try given(Specimen.heardCase()).when(SetResearchAside()).thenRefused(.caseWasHeard)
    }
}
