/// The chair approves the minutes of cases, having seen what stood out in them. Each case is then
/// released to the agencies that took part in that case (SR-12). What is corrected afterwards is
/// approved again, as another version.
package struct ApproveMinutes: Decision {
    package let cases: [ID<CaseFile>]

    package init(of cases: [ID<CaseFile>]) {
        self.cases = cases
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notClosed, nothingToApprove }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .closed else { throw .notClosed }
        let heard = cases.filter { meeting.item($0)?.outcome == .heard }
        guard !heard.isEmpty else { throw .nothingToApprove }
        return [.minutesApproved(MinutesApproved(cases: heard, stamp: Stamp(occasion)))]
    }
}
