import Casework
import Markup
import Pages
import Testing

struct DateReadingTests {
    private let born = DateQuestion(
        "born", "Date of birth", missing: "Enter a date of birth", period: .past)
    private let due = DateQuestion("due", "Due", period: .future)

    private func read(
        _ question: DateQuestion, _ day: String, _ month: String = "", _ year: String = ""
    ) -> (date: String?, problems: [Problem]) {
        let name = question.name
        var problems: [Problem] = []
        let fields = FormFields([name + "-day": day, name + "-month": month, name + "-year": year])
        let date = question.read(fields, today: today, into: &problems)
        return (date?.description, problems)
    }

    @Test(arguments: [
        ("27", "3", "1985"), ("27", "03", "85"), ("27", "Mar", "1985"), ("27th", "MARCH", "1985"),
        (" 27 ", "mar ", "1985"), ("27/3/85", "", ""), ("27.03.1985", "", ""),
        ("27 March 1985", "", ""), ("Wed 27 mar 1985", "", ""), ("1985-03-27", "", ""),
        ("27031985", "", ""), ("270385", "", ""), ("27–3–1985", "", ""),
    ])
    func `a birthday is read however it is written`(_ day: String, _ month: String, _ year: String)
    {
        #expect(read(born, day, month, year).date == "1985-03-27")
    }

    @Test(arguments: [
        ("31", "2", "1985"), ("0", "1", "1985"), ("29", "feb", "2023"), ("1", "13", "1985"),
        ("1", "ja", "1985"), ("1", "janvier", "1985"), ("1", "1", "985"), ("1", "1", "19855"),
        ("-1", "1", "1985"), ("1", "1", "٢٠٠٠"), ("x", "y", "z"),
        ("1", "1", "99999999999999999999"),
        ("１", "1", "1985"), ("1\u{301}", "1", "1985"), ("1", "1", "0000"), ("1", "1", "1799"),
    ])
    func `what is no day is said to be none`(_ day: String, _ month: String, _ year: String) {
        let (date, problems) = read(born, day, month, year)
        #expect(date == nil)
        #expect(problems.map(\.sentence.english) == ["Date of birth must be a real date"])
    }

    @Test func `boxes full of rubbish do no harm`() {
        let long = String(repeating: "1/", count: 100_000)
        #expect(read(born, long).problems.count == 1)
        #expect(read(born, "1", String(repeating: "e\u{301}", count: 400), "1985").date == nil)
    }

    @Test func `an empty date is missing, and a date without a part names the part`() {
        #expect(read(born, "").problems == [problem("born-day", "Enter a date of birth")])
        #expect(
            read(born, "1", "", "1985").problems
                == [problem("born-month", "\(born.label) must include a month")])
        #expect(read(born, "1", "2").problems.map(\.field) == ["born-year"])
        #expect(read(born, "", "2").problems.map(\.field) == ["born-day"])
        #expect(read(born, "1").problems.map(\.field) == ["born-month"])
    }

    private func problem(_ field: String, _ sentence: Phrase) -> Problem {
        Problem(field: field, sentence: sentence)
    }

    @Test func `two digits mean the year that fits`() {
        #expect(read(born, "1", "1", "26").date == "2026-01-01")
        #expect(read(born, "1", "1", "27").date == "1927-01-01")
        #expect(read(due, "1", "1", "27").date == "2027-01-01")
    }

    @Test func `nobody is born tomorrow and nothing is due yesterday`() {
        #expect(
            read(born, "23", "11", "2026").problems.map(\.sentence.english)
                == ["Date of birth must be today or in the past"])
        #expect(read(born, "22", "11", "2026").date == "2026-11-22")
        #expect(
            read(due, "21", "11", "2026").problems.map(\.sentence.english)
                == ["Due must be today or in the future"])
    }

    @Test func `a stored date fills the three boxes and is read back`() {
        let entered = Entered.stored(born.answer(day("1985-03-27")))
        let boxes = dateInput(born, entered).elements(named: "input")
        #expect(boxes.map { $0.value(of: "value") } == ["27", "3", "1985"])
    }

    @Test func `the box that is wrong is marked, and the message is read with the question`() {
        var problems: [Problem] = []
        let fields = FormFields(["born-day": "1", "born-month": "1"])
        _ = born.read(fields, today: today, into: &problems)
        let drawn = dateInput(born, Entered(fields, problems))
        let wrong = drawn.elements(named: "input").filter { $0.has("aria-invalid") }
        #expect(wrong.map { $0.value(of: "id") } == ["born-year"])
        let group = drawn.elements(named: "fieldset").first
        #expect(group?.value(of: "aria-describedby") == "born-problem")
    }
}
