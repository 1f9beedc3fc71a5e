import Specimens
import Testing

@testable import Casework

@Suite struct ApproveMinutesTests {
    private static let lines = MinutesSeen(Specimen.caseID, changes: 3)
    private let approving = ApproveMinutes(of: [lines], seen: [lines])
    private let chair = Specimen.occasion(by: Specimen.reader(.chair))

    private var approved: MeetingEvent {
        .minutesApproved(MinutesApproved(cases: [Specimen.caseID], stamp: stamp(by: .chair)))
    }

    @Test func `the chair approves the minutes of what was heard`() throws {
        let story = try Specimen.closedMeeting()
        given(story).when(approving, on: chair).then(approved)
        let record = try story.after(approving, on: chair).record
        #expect(record.papers.approvals(of: Specimen.caseID).count == 1)
        #expect(record.papers.approvals(of: Specimen.otherCaseID).isEmpty)
    }

    @Test func `a correction is approved again, as another version`() throws {
        let story = try Specimen.closedMeeting().after(approving, on: chair)
        given(story).when(approving, on: chair).then(approved)
        let twice = try story.after(approving, on: chair).record
        #expect(twice.papers.approvals(of: Specimen.caseID).count == 2)
    }

    @Test func `a case that was put off has no minutes to approve`() throws {
        let story = try Specimen.closedMeeting()
        let other = MinutesSeen(Specimen.otherCaseID, changes: 3)
        given(story).when(ApproveMinutes(of: [other], seen: [other]), on: chair)
            .thenRefused(.nothingToApprove)
        given(story).when(ApproveMinutes(of: [], seen: []), on: chair)
            .thenRefused(.nothingToApprove)
    }

    @Test func `she approves what lay before her and nothing else`() throws {
        let story = try Specimen.closedMeeting()
        let reworded = MinutesSeen(Specimen.caseID, changes: 4)
        let notSeen = ApproveMinutes(of: [Self.lines], seen: [])
        let isGone = MinutesSeen(Specimen.otherCaseID, changes: 3)
        given(story).when(ApproveMinutes(of: [reworded], seen: [Self.lines]), on: chair)
            .thenRefused(.changedSince)
        given(story).when(notSeen, on: chair).thenRefused(.changedSince)
        given(story).when(ApproveMinutes(of: [Self.lines], seen: [Self.lines, isGone]), on: chair)
            .thenRefused(.changedSince)
    }

    @Test func `while a meeting sits its minutes are still being written`() throws {
        try given(Specimen.finishedMeeting()).when(approving, on: chair).thenRefused(.notClosed)
    }
}
