import Casework
import Markup
import Pages
import Testing

struct NumberAndTimeReadingTests {
    private let children = NumberQuestion("n", "Number of children", in: 0...2000, missing: "Enter")
    private let start = TimeQuestion("t", "Start", missing: "Enter a start")

    private func number(_ typed: String) -> (Int?, [String]) {
        var problems: [Problem] = []
        let number = children.read(FormFields(["n": typed]), into: &problems)
        return (number, problems.map(\.sentence.english))
    }

    private func time(_ typed: String) -> Int? {
        var problems: [Problem] = []
        let time = start.read(FormFields(["t": typed]), into: &problems)
        #expect((time == nil) == !problems.isEmpty)
        return time?.minutes
    }

    @Test func `numbers are read with spaces and commas between`() {
        #expect(number(" 1,200 ") == (1200, []))
        #expect(number("0007") == (7, []))
    }

    @Test(arguments: ["-1", "2.5", "five", "٣", "0x10", "1e3", ",", "1\u{301}"])
    func `what is no whole number is said to be none`(_ typed: String) {
        let said = "Number of children must be a whole number, such as 5"
        #expect(number(typed) == (nil, [said]))
    }

    @Test(arguments: ["2001", "99999999999999999999999999"])
    func `a number outside its limits is told them`(_ typed: String) {
        #expect(number(typed) == (nil, ["Number of children must be between 0 and 2,000"]))
    }

    @Test func `a very long number does no harm`() {
        #expect(number(String(repeating: "9", count: 50_000)).0 == nil)
        #expect(number("") == (nil, ["Enter"]))
    }

    @Test(arguments: [
        ("9:30am", 570), ("9.30", 570), ("0930", 570), ("930 AM", 570), ("9am", 540),
        ("12am", 0), ("12pm", 720), ("midday", 720), ("midnight", 0), ("2 p.m.", 840),
        ("14:00", 840), ("23:59", 1439), ("12:05am", 5),
    ])
    func `times are read however they are written`(_ typed: String, _ minutes: Int) {
        #expect(time(typed) == minutes)
    }

    @Test(arguments: [
        "9", "24:00", "9:60", "13pm", "0am", "am", ":", "9:3", "9:30:00", "٩:٣٠", "9::30",
    ])
    func `what is no time is said to be none`(_ typed: String) {
        #expect(time(typed) == nil)
    }

    @Test func `every time of day is read back from its own words`() {
        for minutes in 0..<1440 {
            let words = TimeOfDay(minutes: minutes).words.english
            #expect(time(words) == minutes)
        }
    }
}
