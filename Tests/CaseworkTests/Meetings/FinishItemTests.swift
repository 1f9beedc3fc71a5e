import Specimens
import Testing

@testable import Casework

@Suite struct FinishItemTests {
    private let finishing = FinishItem(Specimen.caseID, .heard)

    @Test(arguments: ItemOutcome.allCases)
    func `the meeting is done with a case`(outcome: ItemOutcome) throws {
        let story = try Specimen.openMeeting()
            .after(OpenItem(Specimen.caseID), on: Specimen.occasion())
        let finished = MeetingEvent.itemFinished(
            ItemFinished(caseID: Specimen.caseID, outcome: outcome, stamp: stamp()))
        given(story).when(FinishItem(Specimen.caseID, outcome)).then(finished)
        let meeting = story.and(finished).record
        #expect(meeting.currentCase == nil)
        #expect(meeting.item(Specimen.caseID)?.outcome == outcome)
        #expect(meeting.nextCase == Specimen.otherCaseID)
    }

    @Test func `cases are finished while the meeting is in session`() throws {
        let stories = try [Story(), Specimen.attendedMeeting(), Specimen.closedMeeting()]
        for story in stories { given(story).when(finishing).thenRefused(.notInSession) }
    }

    @Test func `only cases of the agenda are finished`() throws {
        try given(Specimen.openMeeting()).when(FinishItem(Specimen.id(105), .heard))
            .thenRefused(.notOnTheAgenda)
    }

    @Test func `a case is finished once`() throws {
        try given(Specimen.finishedMeeting()).when(finishing).thenRefused(.alreadyFinished)
    }

    @Test func `putting off another case leaves the case on the table where it is`() throws {
        let meeting = try Specimen.openMeeting()
            .after(OpenItem(Specimen.caseID), on: Specimen.occasion())
            .after(FinishItem(Specimen.otherCaseID, .deferred), on: Specimen.occasion()).record
        #expect(meeting.currentCase == Specimen.caseID)
    }
}
