import Casework

/// Years of fortnightly meetings before the last weeks, for measuring: about fifteen cases each,
/// told in fewer words, all of them done and closed.
struct EarlierYears {
    private static let meetingsAYear = 26

    private let story: AreaStory
    private let dates: [CalendarDate]

    /// - Parameter meeting: the first meeting that is told in full.
    init(_ years: Int, before meeting: CalendarDate, _ story: AreaStory) {
        self.story = story
        let count = max(years, 0) * Self.meetingsAYear
        dates = (0..<count).reversed().map { meeting.adding(days: -14 * ($0 + 1)) }
    }

    var firstMeeting: CalendarDate? { dates.first }

    func plan(in diary: inout Diary) {
        var heard: [CaseInHand] = []
        for date in dates {
            let meeting = MeetingInHand(on: date)
            for _ in 0..<story.chance.number(in: 13...17) {
                plan(meeting, after: heard.suffix(Self.meetingsAYear * 15), in: &diary)
            }
            story.planPast(meeting, inFull: false, in: &diary)
            for one in meeting.cases {
                diary.note("reports of actions", at: story.time(date.adding(days: 8), 9...16)) {
                    try await self.story.report(one, of: meeting, doneInHundred: 100)
                }
            }
            heard += meeting.cases
        }
    }

    /// About three in ten come again within the year (domain N23).
    private func plan(
        _ meeting: MeetingInHand, after heard: ArraySlice<CaseInHand>, in diary: inout Diary
    ) {
        let day = story.referralDay(for: meeting.date)
        let past = heard.dropLast(45).randomElement(using: &story.chance)
        let one: CaseInHand
        if let past, story.chance.happens(30) {
            one = CaseInHand(
                story.inventor.inventAgain(past.invented, on: day), from: story.someReferrer(),
                as: .repeatOf(past))
        } else {
            one = story.somebodysCase(referredOn: day)
        }
        meeting.cases.append(one)
        story.plan(one, referredOn: day, as: .viewed, in: &diary)
    }
}
