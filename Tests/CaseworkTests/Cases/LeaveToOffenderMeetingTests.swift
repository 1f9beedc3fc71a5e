import Specimens
import Testing

@testable import Casework

@Suite struct LeaveToOffenderMeetingTests {
    private let words = PrivateText("The MAPPA coordinator has it since Monday.")
    private let no = DecideHearing(isHeard: false, because: PrivateText("They manage the risk."))
    private let yes = DecideHearing(isHeard: true, because: PrivateText("She needs a plan here."))

    private func led() throws -> Story<CaseFile> {
        try Specimen.acceptedCase().after(LetOffenderMeetingLead(), on: Specimen.occasion())
    }

    @Test func `a case that the chair left to MAPPA ends when it is said who has it`() throws {
        let left = try led().after(no, on: Specimen.occasion())
        #expect(left.record.state == .open && left.record.isLeftToOthers)
        given(left).when(LeaveToOffenderMeeting(saying: words))
            .then(.leftToOffenderMeeting(LeftToOffenderMeeting(words: words, stamp: stamp())))
        let ended = try left.after(LeaveToOffenderMeeting(saying: words), on: Specimen.occasion())
        #expect(ended.record.state == .closed)
        #expect(ended.record.leftTo?.words == words)
    }

    @Test func `the chair may still decide that it is heard here, and it is open again`() throws {
        let again = try led().after(no, on: Specimen.occasion())
            .after(LeaveToOffenderMeeting(saying: words), on: Specimen.occasion())
            .after(yes, on: Specimen.occasion())
        #expect(again.record.state == .open && again.record.leftTo == nil)
        given(again).when(PutForward(to: Specimen.meetingID))
            .then(.listed(CaseListed(meeting: Specimen.meetingID, stamp: stamp())))
    }

    @Test func `before the chair has said no, nobody ends it`() throws {
        for story in try [
            Specimen.acceptedCase(), led(), led().after(yes, on: Specimen.occasion()),
        ] {
            given(story).when(LeaveToOffenderMeeting(saying: words))
                .thenRefused(.chairHasNotDecided)
        }
    }

    @Test func `it is said who has it`() throws {
        try given(led().after(no, on: Specimen.occasion()))
            .when(LeaveToOffenderMeeting(saying: PrivateText(""))).thenRefused(.wordsAreMissing)
    }
}
