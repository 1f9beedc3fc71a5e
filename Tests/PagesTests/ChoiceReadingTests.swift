import Casework
import Markup
import Pages
import Testing

struct ChoiceReadingTests {
    private enum Outcome: String, CaseIterable, Sendable {
        case done, notDone, notPossible
    }

    private let outcome = ChoiceQuestion<Outcome>(
        "outcome", "How did it go?", missing: "Select how it went"
    ) {
        switch $0 {
        case .done: "Done"
        case .notDone: "Not done"
        case .notPossible: "Not possible"
        }
    }
    private let ticks = TicksQuestion<Outcome>(
        "ticks", "Which apply?", missing: "Select what applies", none: "None of these"
    ) { _ in "An outcome" }

    @Test func `an answer that was offered is read`() {
        var problems: [Problem] = []
        #expect(outcome.read(FormFields(["outcome": "notDone"]), into: &problems) == .notDone)
        #expect(problems.isEmpty)
    }

    @Test(arguments: ["", "deleted", "Done", "done ", "done\u{301}"])
    func `an answer that was not offered is none`(_ typed: String) {
        var problems: [Problem] = []
        #expect(outcome.read(FormFields(["outcome": typed]), into: &problems) == nil)
        #expect(problems == [Problem(field: "outcome", sentence: "Select how it went")])
    }

    @Test func `every tick box has a name of its own`() {
        let names = checkboxes(ticks, .blank).elements(named: "input").map { $0.value(of: "name") }
        #expect(names == ["ticks-done", "ticks-notDone", "ticks-notPossible", "ticks-none"])
    }

    @Test func `what is ticked is read in the order shown`() {
        var problems: [Problem] = []
        let fields = FormFields(["ticks-notPossible": "yes", "ticks-done": "yes"])
        #expect(ticks.read(fields, into: &problems) == [.done, .notPossible])
        #expect(ticks.read(FormFields(["ticks-none": "yes"]), into: &problems) == [])
        #expect(problems.isEmpty)
    }

    @Test func `nothing ticked, and all and nothing at once, are problems`() {
        var problems: [Problem] = []
        #expect(ticks.read(.none, into: &problems) == nil)
        let both = FormFields(["ticks-none": "yes", "ticks-done": "yes"])
        #expect(ticks.read(both, into: &problems) == nil)
        #expect(problems.count == 2)
    }

    @Test func `stored answers are drawn as chosen`() {
        let entered = Entered.stored(
            outcome.answer(.notDone), ticks.answer([.done]))
        let drawn = group {
            radios(outcome, entered)
            checkboxes(ticks, entered)
        }
        let chosen = drawn.elements(named: "input").filter { $0.has("checked") }
        #expect(chosen.map { $0.value(of: "value") } == ["notDone", "yes"])
        let empty = checkboxes(ticks, .stored(ticks.answer([]))).elements(named: "input")
        #expect(empty.filter { $0.has("checked") }.map { $0.value(of: "name") } == ["ticks-none"])
    }

    @Test func `a record is chosen only from those offered`() {
        let agency = PickQuestion("agency", "Agency", missing: "Select an agency")
        let (known, other) = (ID<Agency>(high: 1, low: 2), ID<Agency>(high: 3, low: 4))
        var problems: [Problem] = []
        let fields = FormFields(["agency": known.description])
        #expect(agency.read(fields, among: [known, other], into: &problems) == known)
        #expect(agency.read(fields, among: [other], into: &problems) == nil)
        #expect(problems.count == 1)
    }

    @Test func `yes, no and neither`() {
        let question = YesNoQuestion("known", "Known?", missing: "Select yes or no")
        var problems: [Problem] = []
        #expect(question.read(FormFields(["known": "yes"]), into: &problems) == true)
        #expect(question.read(FormFields(["known": "no"]), into: &problems) == false)
        #expect(question.read(FormFields(["known": "maybe"]), into: &problems) == nil)
        #expect(problems.map(\.sentence.english) == ["Select yes or no"])
    }

    @Test func `a question of a row has a name and words of its own`() {
        let second = outcome.named("outcome-2", labelled: "How did action 2 go?")
        var problems: [Problem] = []
        #expect(second.read(.none, into: &problems) == nil)
        #expect(problems.map(\.field) == ["outcome-2"])
        #expect(PageLint.findings(inPiece: radios(second, .blank)).isEmpty)
    }
}
