@testable import Casework

/// What is sent, approved and opened around a meeting, and what agencies write before it, as it was
/// first written.
extension EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let words = PrivateText("Invented words")
    private static let stamp = Told.stamp

    static let papersOfMeetings: [MeetingEvent] = [
        .attendanceEnded(AttendanceEnded(agency: Told.housing.id, stamp: stamp)),
        .actionListsSent(ActionListsSent(to: [Told.housing.id, Told.police], stamp: stamp)),
        .minutesApproved(MinutesApproved(cases: [Told.caseID], stamp: stamp)),
        .paperOpened(
            PaperOpened(
                paper: .agenda, caseID: nil, account: Told.account, agency: Told.police,
                stamp: stamp)),
        .paperOpened(
            PaperOpened(
                paper: .minutes, caseID: Told.caseID, account: Told.account,
                agency: Told.police, stamp: stamp)),
        .itemFinished(
            ItemFinished(
                caseID: Told.caseID, outcome: .deferred, wasNotReached: true, stamp: stamp)),
        .leavingTakenBack(LeavingTakenBack(agency: Told.housing.id, stamp: stamp)),
        .itemReopened(ItemReopened(caseID: Told.caseID, stamp: stamp)),
    ]

    static let papersOfCases: [CaseEvent] = [
        .deferred(
            CaseDeferred(
                meeting: Told.meetingID, reason: words, wasNotReached: true,
                breach: TimelinessBreach(clock: .referral, limit: Told.begins, days: 3),
                stamp: stamp)),
        .researchSetAside(ResearchSetAside(agencies: [Told.police], stamp: stamp)),
        .researchPassedOn(
            ResearchPassedOn(
                agency: Told.police, to: Told.account, words: words, stamp: stamp)),
        .writtenSubmitted(WrittenSubmitted(agency: Told.police, words: words, stamp: stamp)),
        .hearingReopened(HearingReopened(meeting: Told.meetingID, stamp: stamp)),
    ]
}
