import Specimens
import Testing

@testable import Casework

@Suite struct OpenMeetingTests {
    @Test func `the chair opens a meeting to which somebody has come`() throws {
        try given(Specimen.attendedMeeting()).when(OpenMeeting())
            .then(.opened(MeetingOpened(stamp: stamp())))
        #expect(try Specimen.openMeeting().record.state == .inSession)
    }

    @Test func `open already, there is nothing to do`() throws {
        try given(Specimen.openMeeting()).when(OpenMeeting()).thenNothing()
    }

    @Test func `no meeting opens before its agenda went out`() throws {
        for story in try [Story(), Specimen.calledMeeting(), Specimen.plannedMeeting()] {
            given(story).when(OpenMeeting()).thenRefused(.agendaNotIssued)
        }
    }

    @Test func `apologies alone are no meeting`() throws {
        let story = try Specimen.issuedMeeting()
            .after(Specimen.attending(Specimen.police, .apologies), on: Specimen.occasion())
        given(story).when(OpenMeeting()).thenRefused(.nobodyIsHere)
    }

    @Test func `what is over does not open again`() throws {
        try given(Specimen.closedMeeting()).when(OpenMeeting()).thenRefused(.meetingIsOver)
    }
}
