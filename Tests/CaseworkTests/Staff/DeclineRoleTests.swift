import Specimens
import Testing

@testable import Casework

@Suite struct DeclineRoleTests {
    @Test func `a role that is not agreed to is not held`() throws {
        let story = try Specimen.active([.referrer, .chair])
            .after(DeclineRole(.chair), on: Specimen.occasion(by: Specimen.reader(.chair)))
        #expect(story.record.proposals == [])
        #expect(story.record.roles == [.referrer])
        given(story).when(DeclineRole(.chair)).thenRefused(.notProposed)
    }
}
