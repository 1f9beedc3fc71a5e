import Specimens
import Testing

@testable import Casework

@Suite struct CloseMeetingTests {
    @Test func `the chair closes the meeting when every case was heard or put off`() throws {
        try given(Specimen.finishedMeeting()).when(CloseMeeting())
            .then(.closed(MeetingClosed(stamp: stamp())))
        #expect(try Specimen.closedMeeting().record.state == .closed)
    }

    @Test func `only a meeting in session is closed`() throws {
        let stories = try [Story(), Specimen.attendedMeeting(), Specimen.closedMeeting()]
        for story in stories { given(story).when(CloseMeeting()).thenRefused(.notInSession) }
    }

    @Test func `no case is forgotten`() throws {
        let story = try Specimen.openMeeting()
            .after(FinishItem(Specimen.caseID, .heard), on: Specimen.occasion())
        given(story).when(CloseMeeting()).thenRefused(.casesAreLeft)
    }
}
