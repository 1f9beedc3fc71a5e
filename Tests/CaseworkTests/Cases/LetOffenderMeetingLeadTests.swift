import Specimens
import Testing

@testable import Casework

@Suite struct LetOffenderMeetingLeadTests {
    private let leading = LetOffenderMeetingLead()

    @Test func `a case is led by the meeting that manages the perpetrator`() throws {
        try given(Specimen.acceptedCase()).when(leading)
            .then(.offenderMeetingLeads(OffenderMeetingLeads(stamp: stamp())))
        let story = try Specimen.acceptedCase().after(leading, on: Specimen.occasion())
        #expect(story.record.awaitsChair)
        given(story).when(leading).thenNothing()
    }

    @Test func `who leads a case that was heard stays as recorded`() throws {
        for story in try [Specimen.heardCase(), Specimen.closedCase(), Story()] {
            given(story).when(leading).thenRefused(.caseIsNotOpen)
        }
    }
}
