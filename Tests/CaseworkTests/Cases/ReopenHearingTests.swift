import Specimens
import Testing

@testable import Casework

@Suite struct ReopenHearingTests {
    private let reopening = ReopenHearing(at: Specimen.meetingID)
    private let reason = PrivateText("The referrer could not come.")

    private func reopened() -> CaseEvent {
        .hearingReopened(HearingReopened(meeting: Specimen.meetingID, stamp: stamp()))
    }

    private func putOff() throws -> Story<CaseFile> {
        try Specimen.discussedCase()
            .after(DeferCase(from: Specimen.meetingID, because: reason), on: Specimen.occasion())
    }

    @Test func `a case that was heard is taken up again, with all that was written`() throws {
        let heard = try Specimen.heardCase()
        given(heard).when(reopening).then(reopened())
        let file = try heard.after(reopening, on: Specimen.occasion()).record
        #expect(file.state == .listed && file.meeting == Specimen.meetingID)
        #expect(file.hearing == nil && file.flag == nil)
        #expect(file.actions == heard.record.actions && file.risks == heard.record.risks)
    }

    @Test func `finished again it has each standard action once, and a flag`() throws {
        let file = try Specimen.heardCase().after(reopening, on: Specimen.occasion())
            .after(Specimen.finishing(), on: Specimen.occasion()).record
        #expect(file.actions == (try Specimen.heardCase().record.actions))
        #expect(file.state == .heard && file.hearing != nil && file.flag != nil)
    }

    @Test func `a standard action that was taken back meanwhile is given again`() throws {
        let open = try Specimen.heardCase().after(reopening, on: Specimen.occasion())
        let standard = try #require(open.record.actions.last?.action)
        let again =
            try open
            .after(WithdrawEntry(.action(standard.id)), on: Specimen.occasion())
            .after(
                Specimen.finishing(standard: Specimen.standardActions), on: Specimen.occasion())
        #expect(again.record.actions.count == (try Specimen.heardCase().record.actions.count))
    }

    @Test func `why there was no view of the victim is not asked again`() throws {
        let file = try Specimen.askedCase()
            .after(
                Specimen.finishing(reasonWithoutContact: "She is in hospital."),
                on: Specimen.occasion()
            )
            .after(reopening, on: Specimen.occasion())
            .after(Specimen.finishing(), on: Specimen.occasion()).record
        #expect(file.hearing?.reasonWithoutContact == PrivateText("She is in hospital."))
    }

    @Test func `a case that closed meanwhile, all its actions done, is taken up again`() throws {
        let open = try Specimen.closedCase().after(reopening, on: Specimen.occasion())
        #expect(open.record.state == .listed)
        let finished = try open.after(Specimen.finishing(), on: Specimen.occasion()).record
        #expect(finished.state == .closed && finished.flag != nil)
    }

    @Test func `a case that was put off by mistake was not put off`() throws {
        given(try putOff()).when(reopening).then(reopened())
        let file = try putOff().after(reopening, on: Specimen.occasion()).record
        #expect(file.state == .listed && file.meeting == Specimen.meetingID)
        #expect(file.deferrals.isEmpty)
    }

    @Test func `what another meeting has, or no meeting has finished, is not taken up here`()
        throws
    {
        let elsewhere = try putOff()
            .after(PutForward(to: Specimen.otherMeetingID), on: Specimen.occasion())
        let stories = try [
            Story(), Specimen.acceptedCase(), Specimen.discussedCase(), elsewhere,
        ]
        for story in stories { given(story).when(reopening).thenRefused(.notFinishedThere) }
        for story in try [Specimen.heardCase(), putOff()] {
            given(story).when(ReopenHearing(at: Specimen.otherMeetingID))
                .thenRefused(.notFinishedThere)
        }
    }
}
