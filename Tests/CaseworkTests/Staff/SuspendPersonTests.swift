import Specimens
import Testing

@testable import Casework

@Suite struct SuspendPersonTests {
    private let stopping = SuspendPerson(because: PrivateText("A question is open"))

    @Test func `whoever is suspended has no access and keeps her roles`() throws {
        let story = try Specimen.active().after(stopping, on: Specimen.occasion())
        #expect(!story.record.isOpen(on: Specimen.meetsOn))
        #expect(story.record.roles == [.representative])
        given(story).when(stopping).thenRefused(.notActive)
    }

    @Test func `nobody stops herself, and nobody without a reason`() throws {
        let active = try given(Specimen.active())
        active.when(stopping, on: Specimen.herself()).thenRefused(.oneself)
        active.when(SuspendPerson(because: PrivateText(""))).thenRefused(.reasonIsMissing)
    }
}
