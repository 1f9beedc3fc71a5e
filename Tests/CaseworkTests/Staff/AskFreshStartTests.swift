import Specimens
import Testing

@testable import Casework

@Suite struct AskFreshStartTests {
    @Test func `somebody else asks for a new start, once`() throws {
        let story = try Specimen.active().after(AskFreshStart(), on: Specimen.occasion())
        #expect(story.record.freshStartAsked != nil)
        given(story).when(AskFreshStart()).thenNothing()
    }

    @Test func `not for oneself, and not for somebody without access`() throws {
        try given(Specimen.active()).when(AskFreshStart(), on: Specimen.herself())
            .thenRefused(.oneself)
        try given(Specimen.invited()).when(AskFreshStart()).thenRefused(.notActive)
    }
}
