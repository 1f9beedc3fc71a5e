import Specimens
import Testing

@testable import Casework

@Suite struct RestorePersonTests {
    @Test func `whoever was stopped has access again, given by somebody else`() throws {
        let stopped = try Specimen.active()
            .after(SuspendPerson(because: PrivateText("A question")), on: Specimen.occasion())
        given(stopped).when(RestorePerson(), on: Specimen.herself()).thenRefused(.oneself)
        let story = try stopped.after(RestorePerson(), on: Specimen.occasion())
        #expect(story.record.isOpen(on: Specimen.meetsOn))
        given(story).when(RestorePerson()).thenRefused(.notSuspended)
    }
}
