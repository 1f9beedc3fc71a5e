import Specimens
import Testing

@testable import Casework

@Suite struct EnterStageTests {
    private func entered(_ stage: MeetingStage, _ id: ID<CaseFile>?) -> MeetingEvent {
        .stageEntered(StageEntered(stage: stage, caseID: id, stamp: stamp()))
    }

    @Test func `a meeting opens with its opening, and goes on to what is outstanding`() throws {
        let story = try Specimen.openMeeting()
        #expect(story.record.sitting.stage == .opening)
        given(story).when(EnterStage(.outstandingActions)).then(entered(.outstandingActions, nil))
    }

    @Test func `a case begins with its presentation, and goes on stage by stage`() throws {
        let story = try Specimen.openMeeting()
            .after(OpenItem(Specimen.caseID), on: Specimen.occasion())
        #expect(story.record.sitting.stage == .presenting)
        for stage in MeetingStage.allCases where stage.isOfACase && stage != .presenting {
            given(story).when(EnterStage(stage)).then(entered(stage, Specimen.caseID))
            #expect(story.and(entered(stage, Specimen.caseID)).record.sitting.stage == stage)
        }
        given(story).when(EnterStage(.presenting)).thenNothing()
    }

    @Test func `what belongs to a case needs a case, and what comes before them needs none`() throws
    {
        let open = try Specimen.openMeeting()
        given(open).when(EnterStage(.risks)).thenRefused(.noCaseOnTheTable)
        try given(open.after(OpenItem(Specimen.caseID), on: Specimen.occasion()))
            .when(EnterStage(.opening)).thenRefused(.caseOnTheTable)
    }

    @Test func `only a meeting in session has stages`() throws {
        for story in try [Story(), Specimen.attendedMeeting(), Specimen.closedMeeting()] {
            given(story).when(EnterStage(.opening)).thenRefused(.notInSession)
        }
    }
}
