import Specimens
import Testing

@testable import Casework

@Suite struct EndBreakTests {
    @Test func `the meeting goes on after a break`() throws {
        let story = try Specimen.openMeeting().after(TakeBreak(), on: Specimen.occasion())
        given(story).when(EndBreak()).then(.breakEnded(BreakEnded(stamp: stamp())))
    }

    @Test func `there is nothing to end when there is no break`() throws {
        try given(Specimen.openMeeting()).when(EndBreak()).thenNothing()
    }

    @Test func `a closed meeting does not go on`() throws {
        let story = try Specimen.openMeeting().after(TakeBreak(), on: Specimen.occasion())
            .after(FinishItem(Specimen.caseID, .heard), on: Specimen.occasion())
            .after(FinishItem(Specimen.otherCaseID, .deferred), on: Specimen.occasion())
            .after(CloseMeeting(), on: Specimen.occasion())
        given(story).when(EndBreak()).thenRefused(.notInSession)
    }
}
