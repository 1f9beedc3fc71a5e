import Specimens
import Testing

@testable import Casework

@Suite struct RecordContactTests {
    private let recording = RecordContact(Specimen.contact)

    @Test func `an attempt to reach the victim is written down`() throws {
        let attempted = CaseEvent.contactAttempted(
            ContactAttempted(attempt: Specimen.contact, stamp: stamp()))
        let stories = try [
            Specimen.acceptedCase(), Specimen.listedCase(), Specimen.askedCase(),
        ]
        for story in stories { given(story).when(recording).then(attempted) }
    }

    @Test func `the same attempt sent twice is one attempt`() throws {
        let story = try Specimen.acceptedCase().after(recording, on: Specimen.occasion())
        given(story).when(recording).thenNothing()
    }

    @Test(arguments: ContactAttempt.Outcome.allCases)
    func `any outcome shows that the adviser has tried`(outcome: ContactAttempt.Outcome) throws {
        let attempt = ContactAttempt(
            id: Specimen.id(125), route: .text, outcome: outcome, notes: PrivateText(""))
        let before = try Specimen.acceptedCase()
        #expect(!before.record.hasAdvocacyContact)
        let after = try before.after(RecordContact(attempt), on: Specimen.occasion())
        #expect(after.record.hasAdvocacyContact)
    }

    @Test func `a case that is closed or was never opened takes no more`() throws {
        try given(Specimen.closedCase()).when(recording).thenRefused(.caseIsClosed)
        given(new: CaseFile.self).when(recording).thenRefused(.caseIsClosed)
    }
}
