/// The chair approves the minutes of cases, having seen what stood out in them. Each case is then
/// released to the agencies that took part in that case (SR-12). What is corrected afterwards is
/// approved again, as another version.
package struct ApproveMinutes: Decision {
    /// What waits for her, as it stands now.
    package let waiting: [MinutesSeen]
    /// What lay before her when she pressed: she answers for that and for nothing else.
    package let seen: Set<MinutesSeen>

    package init(of waiting: [MinutesSeen], seen: Set<MinutesSeen>) {
        self.waiting = waiting
        self.seen = seen
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notClosed, nothingToApprove, changedSince
    }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .closed else { throw .notClosed }
        let heard = waiting.filter { meeting.item($0.caseID)?.outcome == .heard }
        guard !heard.isEmpty else { throw .nothingToApprove }
        guard Set(heard) == seen else { throw .changedSince }
        return [
            .minutesApproved(
                MinutesApproved(cases: heard.map(\.caseID), stamp: Stamp(occasion)))
        ]
    }
}
