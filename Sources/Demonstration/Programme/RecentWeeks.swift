import Casework

/// The last weeks of the area: two meetings that are over, and one in nine days.
struct RecentWeeks {
    static let daysToMeeting = 9
    private static let casesHeard = 8

    let earlier: MeetingInHand
    let last: MeetingInHand
    let coming: MeetingInHand
    private let story: AreaStory

    init(_ story: AreaStory) {
        self.story = story
        let date = story.calendar.today.adding(days: Self.daysToMeeting)
        let apart = story.settings.cadence == .monthly ? 28 : 14
        coming = MeetingInHand(on: date)
        last = MeetingInHand(on: date.adding(days: -apart))
        earlier = MeetingInHand(on: date.adding(days: -2 * apart))
    }

    func plan(in diary: inout Diary) {
        planEarlier(in: &diary)
        let deferred = planLast(in: &diary)
        ComingMeeting(coming, after: earlier, story).plan(with: deferred, in: &diary)
        Triage(after: earlier, story).plan(in: &diary)
    }

    private func planEarlier(in diary: inout Diary) {
        for _ in 0..<Self.casesHeard {
            let day = story.referralDay(for: earlier.date)
            let one = story.somebodysCase(referredOn: day)
            earlier.cases.append(one)
            story.plan(one, referredOn: day, as: .viewed, in: &diary)
        }
        story.planPast(earlier, inFull: true, in: &diary)
        story.planFollowUpOfEarlier(earlier, in: &diary)
    }

    /// Gives back the case that is put off to the coming meeting.
    private func planLast(in diary: inout Diary) -> CaseInHand {
        let before: [Progress] = [
            .viewed, .viewed, .viewed, .viewed, .viewed, .allocated, .reached, .viewed,
        ]
        for far in before {
            let day = story.referralDay(for: last.date)
            let one = story.somebodysCase(referredOn: day)
            last.cases.append(one)
            story.plan(one, referredOn: day, as: far, in: &diary)
        }
        let day = story.referralDay(for: last.date)
        let deferred = story.somebodysCase(referredOn: day)
        last.cases.append(deferred)
        story.plan(deferred, referredOn: day, as: .viewed, in: &diary)
        story.planPast(
            last, putOff: deferred, absent: [.education], inFull: true, in: &diary)
        story.planFollowUpOfLast(last, last.cases.filter { $0 !== deferred }, in: &diary)
        return deferred
    }
}
