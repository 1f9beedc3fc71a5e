import Casework
import Markup
import Testing

@testable import Pages

/// Reading what was answered on each scale, and whatever else a browser may send.
struct ChecklistReadingTests {
    private func read(
        _ instrument: RiskInstrument, _ fields: [String: String]
    ) -> (made: RiskAssessment, problems: [Problem]) {
        var problems: [Problem] = []
        let made = ChecklistQuestions(instrument, prefix: "checklist-")
            .read(FormFields(fields), into: &problems)
        return (made, problems)
    }

    @Test func `yes and no are read, with their words and ticks`() throws {
        let (made, problems) = read(
            try ShippedInstruments.read("checklist-24"),
            [
                "checklist-1": "yes", "checklist-1-detail": " A bruise. ", "checklist-14": "yes",
                "checklist-14-which-child": "yes", "checklist-14-which-nobody": "yes",
                "checklist-2": "notKnown", "checklist-5": "no",
            ])
        #expect(problems.isEmpty)
        #expect(made.answers == [1: .yes, 14: .yes, 2: .notKnown, 5: .no])
        #expect(made.details[1] == PrivateText("A bruise."))
        #expect(made.choices == [14: ["child"]])
    }

    @Test(arguments: [
        "", "YES", "often", "yes ", "1", "ye\u{301}s", String(repeating: "y", count: 60_000),
    ])
    func `what the scale does not offer was not asked`(typed: String) throws {
        let (made, _) = read(try ShippedInstruments.read("checklist-24"), ["checklist-1": typed])
        #expect(made.answer(to: 1) == .notAsked)
        #expect(made.isEmpty)
    }

    @Test func `unsafe to ask and prefers not to say are answers, where the scale has them`() throws
    {
        let fields = ["checklist-1": "unsafeToAsk", "checklist-2": "preferNotToSay"]
        let young = try ShippedInstruments.read("young-people")
        let count = read(young, fields).made.count(on: young)
        #expect(count.unsafeToAsk == 1 && count.preferNotToSay == 1 && count.notAsked == 23)
        let words = young.countWords(of: read(young, fields).made).english
        #expect(
            words == "0 yes, 0 no, 0 not known, 23 not asked, 1 unsafe to ask, "
                + "1 preferred not to say")
        let plain = try ShippedInstruments.read("checklist-24")
        #expect(read(plain, fields).made.answers.isEmpty)
    }

    @Test func `how often is read, counted in the scale's words, and graded by the officer`() throws
    {
        let officer = try ShippedInstruments.read("officer-frequency")
        let (made, problems) = read(
            officer,
            [
                "checklist-1": "often", "checklist-2": "often", "checklist-3": "never",
                "checklist-12": "yes", "checklist-18-detail": "A broken door.",
                "checklist-grade": "high", "checklist-grade-reason": "It is getting worse.",
            ])
        #expect(problems.isEmpty)
        #expect(
            officer.countWords(of: made).english
                == "1 Never, 2 Often, 1 yes, 0 no, 0 not known, 13 not asked")
        #expect(made.prompts(on: officer) == ["coerciveControl", "isolation", "strangulation"])
        #expect(made.grade == "high")
        #expect(made.details[18] == PrivateText("A broken door."))
        #expect(officer.proposesVisibleHighRisk(made, areasCount: 14))
        #expect(read(officer, ["checklist-grade": "highest"]).made.grade == nil)
    }

    @Test func `a degree that draws attention needs the words, another does not`() {
        let graded = ShippedInstruments.graded
        let high = read(graded, ["checklist-1": "high"])
        #expect(high.problems.map(\.field) == ["checklist-1-detail"])
        let some = read(
            graded, ["checklist-1": "moderate", "checklist-2": "high", "checklist-2-detail": "x"])
        #expect(some.problems.isEmpty)
        #expect(
            graded.countWords(of: some.made).english
                == "8 points; 1 Moderate, 1 High, 0 yes, 0 no, 0 not known, 2 not asked")
    }

    @Test func `words that are too long are a problem and not a fault`() throws {
        let long = String(repeating: "a", count: 1001)
        let (_, problems) = read(
            try ShippedInstruments.read("checklist-24"),
            ["checklist-1": "no", "checklist-1-detail": long])
        #expect(problems.map(\.field) == ["checklist-1-detail"])
    }

    @Test func `answers of another version are not carried over by number`() throws {
        let police = try ShippedInstruments.read("police-27")
        let fields = ["checklist-instrument": "checklist-24/1", "checklist-15": "yes"]
        #expect(read(police, fields).made.isEmpty)
        let same = ["checklist-instrument": "police-27/1", "checklist-18": "yes"]
        #expect(read(police, same).made.prompts(on: police) == ["strangulation"])
    }

    @Test(arguments: ShippedInstruments.names)
    func `an assessment goes back into its controls and is read the same`(name: String) throws {
        let instrument = try ShippedInstruments.read(name)
        let questions = ChecklistQuestions(instrument, prefix: "checklist-")
        var fields: [String: String] = ["checklist-grade": "high"]
        for item in instrument.items {
            let answers = questions.answers(item).map(\.value)
            if !answers.isEmpty {
                fields[questions.name(item)] = answers[item.number % answers.count]
            }
            if item.detail != nil || answers.isEmpty {
                fields[questions.name(item) + "-detail"] = "Words \(item.number)"
            }
            if let tick = item.choices?.of.last {
                fields["\(questions.name(item))-which-\(tick.code)"] = "yes"
            }
        }
        let first = read(instrument, fields)
        #expect(first.problems.isEmpty)
        #expect(!first.made.isEmpty)
        #expect(read(instrument, questions.typed(first.made)).made == first.made)
    }
}
