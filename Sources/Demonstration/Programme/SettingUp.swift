import Casework

/// The beginnings of the area: its agencies, their agreements and the sign-ins.
struct SettingUp {
    private let story: AreaStory
    private let start: CalendarDate

    /// - Parameter meeting: the first meeting of all; the area is set up two months before it, and
    ///   a good year ago at the latest.
    init(before meeting: CalendarDate, _ story: AreaStory) {
        self.story = story
        start = min(meeting.adding(days: -70), story.calendar.today.adding(days: -420))
    }

    func plan(in diary: inout Diary) {
        let (calendar, story) = (story.calendar, story)
        let beginning = calendar.moment(start, 9)
        diary.note("setting the area up", at: beginning) { try await story.establish() }
        diary.note("signing agreements", at: beginning) {
            try await story.sign(Party.allCases)
        }
        diary.note("adding accounts", at: beginning) { try await story.addAccounts() }
        diary.note("naming who answers for people", at: beginning) {
            try await story.nameContacts()
        }
        for (count, day) in quarters.enumerated() {
            diary.note("confirming people", at: calendar.moment(day, 9, 5)) {
                try await story.confirmPeople(butOne: count == 0)
            }
        }
        for (count, day) in confirmations.enumerated() {
            let parties = count == 0 ? Party.current : Party.allCases
            diary.note("confirming agreements", at: calendar.moment(day, 9, 10)) {
                try await story.sign(parties)
            }
        }
    }

    /// The days on which each agency's people were confirmed, the latest first; one was forgotten.
    private var quarters: [CalendarDate] {
        let latest = story.calendar.today.adding(days: -20)
        return stride(from: 0, to: start.days(to: latest), by: 80).map {
            latest.adding(days: -$0)
        }
    }

    /// The days on which agreements were confirmed, the latest first; one agency missed the latest.
    private var confirmations: [CalendarDate] {
        let latest = story.calendar.today.adding(days: -150)
        return stride(from: 0, to: start.days(to: latest), by: 350).map {
            latest.adding(days: -$0)
        }
    }
}
