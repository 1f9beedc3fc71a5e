import Specimens
import Testing

@testable import Casework

@Suite struct WithdrawFromMeetingTests {
    private let reason = PrivateText("She has moved to another area.")

    @Test func `a listed case is taken off and waits, open, for another meeting`() throws {
        let withdrawing = WithdrawFromMeeting(from: Specimen.meetingID, because: reason)
        try given(Specimen.listedCase()).when(withdrawing)
            .then(
                .unlisted(
                    CaseUnlisted(meeting: Specimen.meetingID, reason: reason, stamp: stamp())))
        let file = try Specimen.listedCase().after(withdrawing, on: Specimen.occasion()).record
        #expect(file.state == .open)
        #expect(file.meeting == nil)
    }

    @Test func `only where it is listed can a case be taken off`() throws {
        let here = WithdrawFromMeeting(from: Specimen.meetingID, because: reason)
        let elsewhere = WithdrawFromMeeting(from: Specimen.otherMeetingID, because: reason)
        try given(Specimen.listedCase()).when(elsewhere).thenRefused(.notListedThere)
        for story in try [Story(), Specimen.acceptedCase(), Specimen.heardCase()] {
            given(story).when(here).thenRefused(.notListedThere)
        }
    }
}
