import Specimens
import Testing

@testable import Casework

@Suite struct ReopenItemTests {
    private let reopening = ReopenItem(Specimen.caseID)

    @Test func `a case that was heard or put off lies on the table again`() throws {
        for id in [Specimen.caseID, Specimen.otherCaseID] {
            let story = try Specimen.finishedMeeting()
            given(story).when(ReopenItem(id))
                .then(
                    .itemReopened(ItemReopened(caseID: id, stamp: stamp())),
                    .itemOpened(ItemOpened(caseID: id, stamp: stamp())))
            let meeting = try story.after(ReopenItem(id), on: Specimen.occasion()).record
            #expect(meeting.currentCase == id && meeting.item(id)?.outcome == nil)
            #expect(meeting.sitting.screen == .blank)
        }
    }

    @Test func `the meeting does not end before it is finished again`() throws {
        try given(Specimen.finishedMeeting().after(reopening, on: Specimen.occasion()))
            .when(CloseMeeting()).thenRefused(.casesAreLeft)
    }

    @Test func `a case that is not finished, or not there, is not opened again`() throws {
        try given(Specimen.openMeeting()).when(reopening).thenRefused(.notFinished)
        try given(Specimen.finishedMeeting()).when(ReopenItem(Specimen.id(105)))
            .thenRefused(.notOnTheAgenda)
    }

    @Test func `once the meeting is closed its cases stay as they are`() throws {
        for story in try [Story(), Specimen.attendedMeeting(), Specimen.closedMeeting()] {
            given(story).when(reopening).thenRefused(.notInSession)
        }
    }
}
