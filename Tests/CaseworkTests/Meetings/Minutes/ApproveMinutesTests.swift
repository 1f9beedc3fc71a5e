import Specimens
import Testing

@testable import Casework

@Suite struct ApproveMinutesTests {
    private let approving = ApproveMinutes(of: [Specimen.caseID])
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
        given(story).when(ApproveMinutes(of: [Specimen.otherCaseID]), on: chair)
            .thenRefused(.nothingToApprove)
        given(story).when(ApproveMinutes(of: []), on: chair).thenRefused(.nothingToApprove)
    }

    @Test func `while a meeting sits its minutes are still being written`() throws {
        try given(Specimen.finishedMeeting()).when(approving, on: chair).thenRefused(.notClosed)
    }
}
