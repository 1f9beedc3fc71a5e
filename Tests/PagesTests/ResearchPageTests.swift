import Casework
import Markup
import Pages
import Specimens
import Testing

struct ResearchPageTests {
    private let line = [
        "known": "known", "id": "\(Specimen.researchLine.id)", "about": "perpetrator",
        "words": "Two calls to the address.", "dated-day": "12", "dated-month": "9",
        "dated-year": "2026", "source": "Incident log", "nature": "fact", "shared": "yes",
    ]

    @Test func `a whole line is read onto what is held`() {
        let held = Research(.known, lines: [Specimen.withheldLine])
        #expect(
            value(line, onto: held)
                == Research(.known, lines: [Specimen.withheldLine, Specimen.researchLine]))
    }

    @Test func `the same line sent twice is one line`() {
        let held = Research(.known, lines: [Specimen.researchLine])
        #expect(value(line, onto: held) == held)
    }

    @Test func `known without a line asks for one`() {
        #expect(
            problems(["known": "known"], onto: nil) == ["about", "words", "nature", "shared"])
    }

    @Test func `known with lines may be saved without another`() {
        let held = Research(.known, lines: [Specimen.researchLine])
        #expect(value(["known": "known"], onto: held) == held)
    }

    @Test func `what is not shared needs a reason`() {
        let fields = line.merging(["shared": "no"]) { _, new in new }
        #expect(problems(fields, onto: nil) == ["reason"])
    }

    @Test func `not known takes the lines out, unable to check keeps them`() {
        let held = Research(.known, lines: [Specimen.researchLine])
        #expect(value(["known": "notKnown"], onto: held) == Research(.notKnown))
        #expect(value(["known": "unableToCheck"], onto: held)?.lines == held.lines)
    }

    @Test func `words beside another answer than known are not lost in silence`() {
        #expect(problems(["known": "notKnown", "words": "A call."], onto: nil) == ["words"])
    }

    @Test func `the research page tells the reader to go through the adviser`() throws {
        var file = try CasePageSpecimen.full()
        file.may.recordContact = false
        let page = researchPage(
            sampleFrame(), file, today: today, newID: Specimen.id(900),
            entered: ResearchForm.onRecord(nil, comesAsKnown: true))
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("Do not contact the victim. Go through the adviser"))
        let checked = page.elements(named: "input").filter { $0.has("checked") }
        #expect(checked.map { $0.value(of: "value") } == ["known"])
    }

    private func value(_ fields: [String: String], onto held: Research?) -> Research? {
        let reading = ResearchForm.read(FormFields(fields), onto: held, today: today)
        if case .value(let research) = reading { return research }
        return nil
    }

    private func problems(_ fields: [String: String], onto held: Research?) -> [String] {
        let reading = ResearchForm.read(FormFields(fields), onto: held, today: today)
        if case .problems(let problems) = reading { return problems.map(\.field) }
        return []
    }
}

struct ResearchListTests {
    private let lines = [
        CasePageSpecimen.line(401), CasePageSpecimen.line(402, answer: .known),
        CasePageSpecimen.line(403, outcome: .heard), CasePageSpecimen.line(404),
    ]

    @Test func `the list of research is as it was last looked at`() throws {
        let page = researchListPage(
            sampleFrame(), CasePageSpecimen.meeting(lines), today: today)
        #expect(PageLint.findings(in: page).isEmpty)
        try expectGolden(page, "research-list")
    }

    @Test func `only cases that wait for an answer can be ticked`() {
        let ticked = FormFields(
            lines.reduce(into: [:]) { $0["case-\($1.caseID)"] = "yes" })
        guard case .value(let ids) = ResearchListForm.read(ticked, among: lines) else {
            Issue.record("ticked cases are not read")
            return
        }
        #expect(ids == [Specimen.id(401), Specimen.id(404)])
    }

    @Test func `no tick leads to the first box`() {
        guard case .problems(let problems) = ResearchListForm.read(.none, among: lines) else {
            Issue.record("an empty form is taken")
            return
        }
        #expect(problems.map(\.field) == ["case-\(Specimen.id(401) as ID<CaseFile>)"])
    }

    @Test func `the link that ticks all ticks what waits`() {
        let page = researchListPage(
            sampleFrame(), CasePageSpecimen.meeting(lines), today: today,
            entered: ResearchListForm.allTicked(lines))
        #expect(page.elements(named: "input").filter { $0.has("checked") }.count == 2)
    }

    @Test func `a list that is done says until when answers may change`() {
        let done = [CasePageSpecimen.line(402, answer: .known)]
        let page = researchListPage(
            sampleFrame(), CasePageSpecimen.meeting(done), today: today)
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("You can change an answer until the case is heard."))
    }
}
