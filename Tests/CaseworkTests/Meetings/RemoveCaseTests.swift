import Specimens
import Testing

@testable import Casework

@Suite struct RemoveCaseTests {
    private let removing = RemoveCase(Specimen.caseID)

    @Test func `a case is taken off before it is heard`() throws {
        let removed = MeetingEvent.caseRemoved(
            ItemRemoved(caseID: Specimen.caseID, stamp: stamp()))
        let stories = try [
            Specimen.plannedMeeting(), Specimen.issuedMeeting(), Specimen.openMeeting(),
        ]
        for story in stories {
            given(story).when(removing).then(removed)
            let agenda = story.and(removed).record.agenda
            #expect(agenda.map(\.caseID) == [Specimen.otherCaseID])
        }
    }

    @Test func `what is not on the agenda cannot be taken off`() throws {
        try given(Specimen.calledMeeting()).when(removing).thenRefused(.notOnTheAgenda)
    }

    @Test func `a case that was heard or put off stays on the agenda`() throws {
        for story in try [Specimen.finishedMeeting(), Specimen.closedMeeting()] {
            given(story).when(removing).thenRefused(.alreadyFinished)
            given(story).when(RemoveCase(Specimen.otherCaseID)).thenRefused(.alreadyFinished)
        }
    }

    @Test func `the case on the table is put off instead of taken off`() throws {
        let onTheTable = try Specimen.openMeeting()
            .after(OpenItem(Specimen.caseID), on: Specimen.occasion())
        given(onTheTable).when(removing).thenRefused(.onTheTable)
    }
}
