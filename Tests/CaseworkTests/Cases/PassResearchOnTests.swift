import Specimens
import Testing

@testable import Casework

@Suite struct PassResearchOnTests {
    private let housing = Specimen.housing.id
    private let colleague: ID<Account> = Specimen.id(90)
    private let words = PrivateText("What do you know of the tenancy?")

    private var passing: PassResearchOn {
        PassResearchOn(of: housing, to: colleague, asking: words)
    }

    @Test func `a colleague is asked to look something up`() throws {
        let story = try Specimen.askedCase()
        given(story).when(passing).then(
            .researchPassedOn(
                ResearchPassedOn(agency: housing, to: colleague, words: words, stamp: stamp())))
        let asked = try story.after(passing, on: Specimen.occasion()).record
        #expect(asked.request(to: housing)?.passedOn.map(\.to) == [colleague])
    }

    @Test func `she has answered when she has recorded something`() throws {
        let herself = Occasion(
            by: .person(colleague, of: housing), at: Specimen.occasion().at,
            today: Specimen.meetsOn)
        let story = try Specimen.askedCase().after(passing, on: Specimen.occasion())
            .after(SubmitResearch(from: housing, Specimen.research()), on: herself)
        #expect(story.record.request(to: housing)?.passedOn.isEmpty == true)
    }

    @Test func `it says what to look up, and whom else to ask`() throws {
        let story = try Specimen.askedCase()
        given(story).when(PassResearchOn(of: housing, to: colleague, asking: PrivateText("")))
            .thenRefused(.nothingAsked)
        let herself = Occasion(
            by: .person(colleague, of: housing), at: Specimen.occasion().at,
            today: Specimen.meetsOn)
        given(story).when(passing, on: herself).thenRefused(.isHerself)
    }

    @Test func `an agency passes on what it was asked, until the case is heard`() throws {
        try given(Specimen.listedCase()).when(passing).thenRefused(.agencyWasNotAsked)
        try given(Specimen.heardCase()).when(passing).thenRefused(.caseWasHeard)
    }
}
