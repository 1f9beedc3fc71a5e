import Casework

/// What lies on the coordinator's table today: referrals that wait, came back or were turned down,
/// a case that no meeting hears yet, and a draft that the nurse left.
struct Triage {
    private let earlier: MeetingInHand
    private let story: AreaStory

    init(after earlier: MeetingInHand, _ story: AreaStory) {
        self.earlier = earlier
        self.story = story
    }

    func plan(in diary: inout Diary) {
        planWaiting(in: &diary)
        planTurnedDown(in: &diary)
        planUnlisted(in: &diary)
        planDraft(in: &diary)
    }

    /// Three wait; one may be a repeat, told by the victim's name and the perpetrator.
    private func planWaiting(in diary: inout Diary) {
        let (calendar, story) = (story.calendar, story)
        let new = CaseInHand(invent(back: 2), from: .speaker(for: .primaryCare))
        let newest = CaseInHand(invent(back: 1), from: .speaker(for: .police))
        let waiting: [(CaseInHand?, Int, Int)] = [
            (new, 2, 11), (possibleRepeat(), 1, 11), (newest, 1, 16),
        ]
        for (one, back, hour) in waiting {
            guard let one else { continue }
            diary.note(
                "a referral that waits", at: calendar.moment(calendar.workday(back: back), hour, 25)
            ) { try await story.refer(one) }
        }
    }

    private func possibleRepeat() -> CaseInHand? {
        guard let past = earlier.cases.dropFirst(3).first else { return nil }
        let day = story.calendar.workday(back: 1)
        return CaseInHand(
            story.inventor.inventAgain(past.invented, on: day), from: .speaker(for: .housing))
    }

    private func planTurnedDown(in diary: inout Diary) {
        let (calendar, story) = (story.calendar, story)
        let returned = CaseInHand(invent(back: 4), from: .nurse)
        diary.note("a referral", at: calendar.moment(calendar.workday(back: 4), 12)) {
            try await story.refer(returned)
        }
        diary.note("returning a referral", at: calendar.moment(calendar.workday(back: 3), 10)) {
            try await story.sendBack(returned)
        }
        let day = calendar.workday(back: 6)
        let declined = CaseInHand(
            story.inventor.invent(.amongNeighbours, on: day), from: .speaker(for: .safety))
        diary.note("a referral", at: calendar.moment(day, 15)) { try await story.refer(declined) }
        diary.note("declining a referral", at: calendar.moment(calendar.workday(back: 5), 9, 30)) {
            try await story.decline(declined)
        }
    }

    private func planUnlisted(in diary: inout Diary) {
        let (calendar, story) = (story.calendar, story)
        let unlisted = CaseInHand(invent(back: 3), from: .speaker(for: .police))
        diary.note("a referral", at: calendar.moment(calendar.workday(back: 3), 9, 45)) {
            try await story.refer(unlisted)
        }
        diary.note("accepting a referral", at: calendar.moment(calendar.workday(back: 1), 17)) {
            try await story.accept(unlisted)
        }
    }

    private func planDraft(in diary: inout Diary) {
        let (calendar, story) = (story.calendar, story)
        let begun = CaseInHand(invent(back: 1), from: .nurse)
        diary.note("a draft", at: calendar.moment(calendar.workday(back: 1), 17, 40)) {
            try await story.leaveDraft(begun)
        }
    }

    private func invent(back: Int) -> InventedCase {
        story.inventor.invent(on: story.calendar.workday(back: back))
    }
}
