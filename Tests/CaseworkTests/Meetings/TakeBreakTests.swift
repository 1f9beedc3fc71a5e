import Specimens
import Testing

@testable import Casework

@Suite struct TakeBreakTests {
    @Test func `the meeting pauses once`() throws {
        let story = try Specimen.openMeeting()
        let taken = MeetingEvent.breakTaken(BreakTaken(stamp: stamp()))
        given(story).when(TakeBreak()).then(taken)
        given(story.and(taken)).when(TakeBreak()).thenNothing()
    }

    @Test func `a meeting that does not sit has no break`() throws {
        try given(Specimen.attendedMeeting()).when(TakeBreak()).thenRefused(.notInSession)
    }
}
