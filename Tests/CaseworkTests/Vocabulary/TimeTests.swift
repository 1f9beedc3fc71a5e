import Casework
import Testing

@Suite struct TimeTests {
    @Test func `a time of day has an hour and a minute`() {
        let time = TimeOfDay(hour: 9, minute: 5)
        #expect(time?.minutes == 545)
        #expect(time?.hour == 9)
        #expect(time?.minute == 5)
    }

    @Test(arguments: [(24, 0), (-1, 0), (0, 60), (12, -1)])
    func `a time that no clock shows is none`(hour: Int, minute: Int) {
        #expect(TimeOfDay(hour: hour, minute: minute) == nil)
    }

    @Test func `a time of day stays inside the day`() {
        let evening = TimeOfDay(minutes: 1430)
        #expect(evening.adding(minutes: 5).minutes == 1435)
        #expect(evening.adding(minutes: 60).minutes == 1439)
        #expect(evening.adding(minutes: .max).minutes == 1439)
        #expect(evening.adding(minutes: .min).minutes == 0)
        #expect(TimeOfDay(minutes: .min).minutes == 0)
    }

    @Test func `moments are told apart by the second`() {
        let moment = Instant(milliseconds: 5_000)
        #expect(moment.adding(seconds: 2) == Instant(milliseconds: 7_000))
        #expect(moment.seconds(to: Instant(milliseconds: 7_999)) == 2)
        #expect(moment.seconds(to: Instant(milliseconds: 3_000)) == -2)
        #expect(moment < moment.adding(seconds: 1))
    }
}
