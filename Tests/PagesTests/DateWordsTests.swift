import Casework
import Markup
import Pages
import Testing

struct DateWordsTests {
    private let meeting = CalendarDate(dayNumber: today.dayNumber + 4)

    @Test func `a day is said in full, in short, and with its weekday when near`() {
        #expect(meeting.words.english == "26 November 2026")
        #expect(meeting.shortWords.english == "26 Nov")
        #expect(meeting.words(near: today).english == "Thursday 26 November 2026")
        #expect(meeting.adding(days: 60).words(near: today).english == "25 January 2027")
    }

    @Test(arguments: [
        (0, "today"), (1, "tomorrow"), (3, "in 3 days"), (-1, "yesterday"), (-3, "3 days ago"),
    ])
    func `how far off a day is`(_ days: Int, _ words: String) {
        #expect(today.adding(days: days).distance(from: today).english == words)
    }

    @Test func `days as headings`() {
        #expect(today.heading(on: today).english == "Today")
        #expect(today.adding(days: -1).heading(on: today).english == "Yesterday")
        #expect(today.adding(days: -2).heading(on: today).english == "Friday 20 November 2026")
    }

    @Test(arguments: [
        (570, "9:30am"), (545, "9:05am"), (840, "2pm"), (720, "midday"), (0, "midnight"),
        (725, "12:05pm"), (5, "12:05am"),
    ])
    func `times of day`(_ minutes: Int, _ words: String) {
        #expect(TimeOfDay(minutes: minutes).words.english == words)
    }

    @Test func `spans of time`() {
        let start = TimeOfDay(minutes: 570)
        #expect(start.words(to: TimeOfDay(minutes: 780)).english == "9:30am to 1pm")
        #expect(WallTime(meeting, start).words.english == "26 November 2026 at 9:30am")
        #expect(duration(minutes: 1).english == "1 minute")
        #expect(duration(minutes: 60).english == "1 hour")
        #expect(duration(minutes: 150).english == "2 hours 30 minutes")
    }

    @Test func `a month can be said in another language`() {
        let welsh = Wording(language: "cy", translations: ["November": "Tachwedd"])
        #expect(welsh.text(of: meeting.words) == "26 Tachwedd 2026")
    }

    @Test func `counts`() {
        #expect(counted(1, one: "1 case", many: "\(1) cases").english == "1 case")
        #expect(counted(2, one: "1 case", many: "\(2) cases").english == "2 cases")
        #expect(counted(0, one: "1 case", many: "\(0) cases").english == "0 cases")
        #expect((0...7).map { fiveOrUnder($0).english }.suffix(3) == ["5 or under", "6", "7"])
        #expect(fiveOrUnder(0).english == "5 or under")
        #expect([0, 999, 1000, -1_234_567].map(grouped) == ["0", "999", "1,000", "-1,234,567"])
    }
}
