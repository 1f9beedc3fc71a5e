import Specimens
import Testing

@testable import Casework

@Suite struct ReopenHearingTests {
    private let reopening = ReopenHearing(at: Specimen.meetingID)
    private let reason = PrivateText("The referrer could not come.")

    private func reopened(without actions: [AgreedAction] = []) -> [CaseEvent] {
        [.hearingReopened(HearingReopened(meeting: Specimen.meetingID, stamp: stamp()))]
            + actions.map {
                .entryWithdrawn(EntryWithdrawn(entry: .action($0.id), stamp: stamp()))
            }
    }

    private func putOff() throws -> Story<CaseFile> {
        try Specimen.discussedCase()
            .after(DeferCase(from: Specimen.meetingID, because: reason), on: Specimen.occasion())
    }

    @Test func `a case that was heard is taken up again, with all that was written`() throws {
        let heard = try Specimen.heardCase()
        given(heard).when(reopening)
            .then(reopened(without: Specimen.standardActions.actions))
        let file = try heard.after(reopening, on: Specimen.occasion()).record
        #expect(file.state == .listed && file.meeting == Specimen.meetingID)
        #expect(file.hearing == nil && file.flag == nil)
        let discussed = try Specimen.discussedCase().record
        #expect(file.actions == discussed.actions && file.risks == discussed.risks)
    }

    @Test func `finished again it has each standard action once, and a flag`() throws {
        let file = try Specimen.heardCase().after(reopening, on: Specimen.occasion())
            .after(Specimen.finishing(), on: Specimen.occasion()).record
        #expect(file.actions == (try Specimen.heardCase().record.actions))
        #expect(file.state == .heard && file.hearing != nil && file.flag != nil)
    }

    @Test func `undo does not reach for what the meeting gives by itself`() throws {
        let open = try Specimen.heardCase().after(reopening, on: Specimen.occasion())
        let left = try open.after(UndoLastEntry(Specimen.id(190)), on: Specimen.occasion()).record
        #expect(left.actions.isEmpty && left.risks == open.record.risks)
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
        let reported = try Specimen.closedCase().record.actions
        #expect(open.record.actions == reported)
        let finished = try open.after(Specimen.finishing(), on: Specimen.occasion()).record
        #expect(finished.state == .heard)
        let update = Specimen.standardActions.actions[0]
        #expect(finished.actions.filter(\.isOpen).map(\.action) == [update])
        #expect(finished.actions.count == reported.count + 1)
    }

    @Test func `a file that an agency has flagged is not to be flagged again`() throws {
        let flag = try #require(Specimen.standardActions.actions.last)
        let report = ReportAction(flag.id, by: flag.owner, .done, notes: PrivateText(""))
        let file = try Specimen.heardCase().after(report, on: Specimen.occasion())
            .after(reopening, on: Specimen.occasion())
            .after(Specimen.finishing(), on: Specimen.occasion()).record
        let (once, again) = (try Specimen.heardCase().record.actions, file.actions)
        #expect(again.count == once.count)
        #expect(Set(again.map(\.action)) == Set(once.map(\.action)))
        #expect(file.state == .heard)
    }

    @Test func `a case that was put off by mistake was not put off`() throws {
        given(try putOff()).when(reopening).then(reopened())
        let file = try putOff().after(reopening, on: Specimen.occasion()).record
        #expect(file.state == .listed && file.meeting == Specimen.meetingID)
        #expect(file.deferrals.isEmpty)
    }

    @Test func `a case that waits for the chair is not taken up past her`() throws {
        let waiting = try putOff().after(LetOffenderMeetingLead(), on: Specimen.occasion())
        given(waiting).when(reopening).thenRefused(.notFinishedThere)
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
