import Specimens
import Testing

@testable import Casework

@Suite struct OpenItemTests {
    private let opening = OpenItem(Specimen.caseID)

    @Test func `the meeting turns to a case, in any order`() throws {
        let story = try Specimen.openMeeting()
        for id in [Specimen.caseID, Specimen.otherCaseID] {
            let opened = MeetingEvent.itemOpened(ItemOpened(caseID: id, stamp: stamp()))
            given(story).when(OpenItem(id)).then(opened)
            #expect(story.and(opened).record.currentCase == id)
        }
    }

    @Test func `turned to it already, there is nothing to do`() throws {
        let story = try Specimen.openMeeting().after(opening, on: Specimen.occasion())
        given(story).when(opening).thenNothing()
    }

    @Test func `cases are discussed while the meeting is in session`() throws {
        let stories = try [Story(), Specimen.attendedMeeting(), Specimen.closedMeeting()]
        for story in stories { given(story).when(opening).thenRefused(.notInSession) }
    }

    @Test func `only cases of the agenda are discussed`() throws {
        try given(Specimen.openMeeting()).when(OpenItem(Specimen.id(105)))
            .thenRefused(.notOnTheAgenda)
    }

    @Test func `a case that was heard or put off is not discussed again`() throws {
        for id in [Specimen.caseID, Specimen.otherCaseID] {
            try given(Specimen.finishedMeeting()).when(OpenItem(id))
                .thenRefused(.alreadyFinished)
        }
    }
}
