import Specimens
import Testing

@testable import Casework

@Suite struct DeferCaseTests {
    private let reason = PrivateText("The referrer could not come.")

    @Test func `a case is put off with the reason and waits for another meeting`() throws {
        let deferring = DeferCase(from: Specimen.meetingID, because: reason)
        let story = try Specimen.askedCase()
        given(story).when(deferring)
            .then(
                .deferred(
                    CaseDeferred(meeting: Specimen.meetingID, reason: reason, stamp: stamp())))
        let file = try story.after(deferring, on: Specimen.occasion()).record
        #expect(file.state == .open)
        #expect(file.meeting == nil)
        #expect(file.requests.count == Specimen.signatories.count)
    }

    @Test func `only where it is listed can a case be put off`() throws {
        let elsewhere = DeferCase(from: Specimen.otherMeetingID, because: reason)
        try given(Specimen.listedCase()).when(elsewhere).thenRefused(.notListedThere)
        let here = DeferCase(from: Specimen.meetingID, because: reason)
        for story in try [Story(), Specimen.acceptedCase(), Specimen.heardCase()] {
            given(story).when(here).thenRefused(.notListedThere)
        }
    }

    @Test func `a victim is not made to wait without a reason`() throws {
        try given(Specimen.listedCase())
            .when(DeferCase(from: Specimen.meetingID, because: PrivateText("")))
            .thenRefused(.reasonIsMissing)
    }
}
