import Specimens
import Testing

@testable import Casework

@Suite struct CorrectPersonTests {
    private let married = CorrectPerson(
        StaffPerson(
            name: PrivateText("Dana Deskwed"), email: PrivateText("dana@example.org"),
            telephone: PrivateText("01632 960001")))

    @Test func `a name, an e-mail and a telephone are put right`() throws {
        let story = try Specimen.active().after(married, on: Specimen.occasion())
        #expect(story.record.person == married.person)
        #expect(story.record.isOpen(on: Specimen.meetsOn))
    }

    @Test func `what is the same already changes nothing`() throws {
        let story = try Specimen.active().after(married, on: Specimen.occasion())
        given(story).when(married).then()
    }

    @Test func `nobody does it for herself, without a name, or for whoever has no place`() throws {
        let active = try given(Specimen.active())
        active.when(married, on: Specimen.herself()).thenRefused(.oneself)
        active.when(CorrectPerson(StaffPerson(name: PrivateText(""))))
            .thenRefused(.nameIsMissing)
        given(Story<Membership>()).when(married).thenRefused(.notHere)
    }

    /// Else whoever asks for a new start could first put in a number of her own.
    @Test func `the number to call stays as it is while a new start waits`() throws {
        let story = try Specimen.active().after(AskFreshStart(), on: Specimen.occasion())
        given(story).when(married).thenRefused(.freshStartWaits)
    }
}
