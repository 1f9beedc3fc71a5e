import Casework
import Markup
import Pages
import Specimens
import Testing

struct ActionsPageTests {
    private let groups = ActionGroups(
        [
            CasePageSpecimen.action(141, due: today.adding(days: 3)),
            CasePageSpecimen.action(140),
            CasePageSpecimen.action(150, origin: .standard, words: "Flag the file"),
            CasePageSpecimen.action(151, origin: .standard, words: "Flag the file"),
            CasePageSpecimen.action(152, origin: .standard, words: "Tell her, when it is safe"),
            CasePageSpecimen.action(153, origin: .standard, words: "Tell her, when it is safe"),
            CasePageSpecimen.action(142, outcome: .done),
        ], flagFileWords: "Flag the file")

    @Test func `overdue comes first and what is closed stands apart`() {
        #expect(groups.undertaken.map(\.id) == [Specimen.id(140), Specimen.id(141)])
        #expect(groups.standard.map(\.count) == [2, 2])
        #expect(groups.closed.map(\.id) == [Specimen.id(142)])
    }

    @Test func `only flags are marked done with one link`() {
        let page = actionsPage(
            sampleFrame(), groups, today: today,
            entered: ActionReportForm.fresh(groups, markingFlags: true))
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("Mark all 2 as done"))
        let done = page.elements(named: "input").filter {
            $0.has("checked") && $0.value(of: "value") == "done"
        }
        #expect(done.count == 2)
    }

    @Test func `a row left as it is makes no report`() {
        guard case .problems(let problems) = ActionReportForm.read(.none, among: groups.open) else {
            Issue.record("an empty page is taken")
            return
        }
        #expect(problems.map(\.field) == ["outcome-\(Specimen.id(140) as ID<AgreedAction>)"])
    }

    @Test func `not done and no longer possible need a note, each beside its row`() {
        let (first, second) = (
            Specimen.id(140) as ID<AgreedAction>, Specimen.id(141) as ID<AgreedAction>
        )
        let fields = FormFields([
            "outcome-\(first)": "notDone", "outcome-\(second)": "noLongerPossible",
        ])
        guard case .problems(let problems) = ActionReportForm.read(fields, among: groups.open)
        else {
            Issue.record("a report without its note is taken")
            return
        }
        #expect(problems.map(\.field) == ["note-\(first)", "note-\(second)"])
        let page = actionsPage(
            sampleFrame(), groups, today: today, entered: Entered(fields, problems))
        #expect(PageLint.findings(in: page).isEmpty)
    }

    @Test func `done needs no note`() {
        let action = Specimen.id(140) as ID<AgreedAction>
        let reading = ActionReportForm.read(
            FormFields(["outcome-\(action)": "done"]), among: groups.open)
        guard case .value(let reports) = reading else {
            Issue.record("done is not taken")
            return
        }
        #expect(reports.map(\.action) == [action])
        #expect(reports.map(\.outcome) == [.done])
    }

    @Test func `a form never holds more fields than may be sent`() {
        let many = (0..<400).map { CasePageSpecimen.action(1000 + $0) }
        let page = actionsPage(
            sampleFrame(), ActionGroups(many, flagFileWords: ""), today: today, entered: .blank)
        let names = Set(page.elements(named: "input").compactMap { $0.value(of: "name") })
        #expect(names.count < 400)
        #expect(page.english.contains("400 open"))
    }

    @Test func `nothing to do says so`() {
        let page = actionsPage(
            sampleFrame(), ActionGroups([], flagFileWords: ""), today: today, entered: .blank)
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("Your agency has no open actions."))
    }
}
