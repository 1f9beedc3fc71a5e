import Specimens
import Testing

@testable import Casework

@Suite struct AskForResearchTests {
    private let agencies = [Specimen.police.id, Specimen.housing.id]

    @Test func `agencies are asked about a listed case`() throws {
        let asking = AskForResearch(for: Specimen.meetingID, from: agencies)
        let story = try Specimen.listedCase()
        given(story).when(asking)
            .then(
                .researchAsked(
                    ResearchAsked(
                        meeting: Specimen.meetingID, agencies: agencies, stamp: stamp())))
        let file = try story.after(asking, on: Specimen.occasion()).record
        #expect(file.requests.map(\.agency) == agencies)
        #expect(file.requests.allSatisfy { $0.answer == nil })
    }

    @Test func `asking again keeps what was answered and adds who was not asked`() throws {
        let research = Specimen.research()
        let more = AskForResearch(
            for: Specimen.meetingID, from: [Specimen.housing.id, Specimen.hospital.id])
        let file = try Specimen.listedCase()
            .after(AskForResearch(for: Specimen.meetingID, from: agencies), on: Specimen.occasion())
            .after(SubmitResearch(from: Specimen.housing.id, research), on: Specimen.occasion())
            .after(more, on: Specimen.occasion()).record
        #expect(file.requests.map(\.agency) == agencies + [Specimen.hospital.id])
        #expect(file.request(to: Specimen.housing.id)?.answer?.research == research)
    }

    @Test func `with nobody to ask there is nothing to do`() throws {
        try given(Specimen.listedCase()).when(AskForResearch(for: Specimen.meetingID, from: []))
            .thenNothing()
    }

    @Test func `the same agencies are asked once for one meeting`() throws {
        let asking = AskForResearch(for: Specimen.meetingID, from: agencies)
        let asked = try Specimen.listedCase().after(asking, on: Specimen.occasion())
        given(asked).when(asking).thenNothing()
    }

    @Test func `nobody is asked about a case that is not listed there`() throws {
        let elsewhere = AskForResearch(for: Specimen.otherMeetingID, from: agencies)
        try given(Specimen.listedCase()).when(elsewhere).thenRefused(.notListedThere)
        let here = AskForResearch(for: Specimen.meetingID, from: agencies)
        for story in try [Story(), Specimen.acceptedCase(), Specimen.heardCase()] {
            given(story).when(here).thenRefused(.notListedThere)
        }
    }
}
