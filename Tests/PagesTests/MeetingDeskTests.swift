import Casework
import Foundation
import Markup
import Testing

@testable import Pages

struct MeetingDeskTests {
    private let desk = MeetingSpecimen.desk()
    private let newID = "00000000000000000000000001"

    private func fields(_ more: [String: String]) -> FormFields {
        FormFields(more.merging(["id": newID]) { $1 })
    }

    private func problems<Value>(_ reading: FormReading<Value>) -> [String] {
        guard case .problems(let problems) = reading else { return [] }
        return problems.map(\.field)
    }

    private func value<Value>(_ reading: FormReading<Value>) -> Value? {
        guard case .value(let value) = reading else { return nil }
        return value
    }

    private var actionFields: [String: String] {
        [
            "action-agency": MeetingSpecimen.housing.description,
            "action-words": "Change the locks and fit a door chain", "action-due": "oneWeek",
            "action-source": "volunteered",
            "action-answers": MeetingSpecimen.strangulation.description,
        ]
    }

    @Test func `a line of the minutes has its agency when one is said`() throws {
        let said = fields([
            "minute-words": "Two calls in November",
            "minute-agency": MeetingSpecimen.police.description,
        ])
        let line = try #require(value(MinuteForm.read(said, at: desk)))
        #expect(line.agency == MeetingSpecimen.police)
        #expect(line.kind == .information)
        #expect(line.id.description == newID)
    }

    @Test func `an agency without the agenda says nothing and gets no action`() throws {
        let fire = MeetingSpecimen.fire.description
        let said = fields(["minute-words": "A word", "minute-agency": fire])
        #expect(try #require(value(MinuteForm.read(said, at: desk))).agency == nil)
        let action = fields(actionFields.merging(["action-agency": fire]) { $1 })
        #expect(problems(ActionForm.read(action, at: desk, today: today)) == ["action-agency"])
    }

    @Test func `a row without its identity is not added`() {
        let reading = MinuteForm.read(FormFields(["minute-words": "A word"]), at: desk)
        #expect(problems(reading) == ["main"])
    }

    @Test func `a risk needs to be to somebody and to say what it is`() {
        #expect(problems(RiskForm.read(fields([:]))) == ["risk-to", "risk-words"])
        let risk = value(
            RiskForm.read(fields(["risk-to": "children", "risk-words": "They see it"])))
        #expect(risk?.to == .children)
    }

    @Test func `an action is due as many days on as the chip says`() throws {
        let action = try #require(
            value(ActionForm.read(fields(actionFields), at: desk, today: today)))
        #expect(action.dueOn == today.adding(days: 7))
        #expect(action.answers == MeetingSpecimen.strangulation)
        #expect(action.origin == .volunteered)
    }

    @Test func `an action on a date needs the date`() {
        var typed = actionFields
        typed["action-due"] = "onDate"
        #expect(
            problems(ActionForm.read(fields(typed), at: desk, today: today)) == ["action-date-day"])
        typed["action-date-day"] = "3/12/26"
        let action = value(ActionForm.read(fields(typed), at: desk, today: today))
        #expect(action?.dueOn == day("2026-12-03"))
    }

    @Test func `an action needs an agency, words, a day and how it came about`() {
        #expect(
            problems(ActionForm.read(fields([:]), at: desk, today: today)) == [
                "action-agency", "action-words", "action-due", "action-source",
            ])
    }

    @Test func `a case is finished with a reason for each risk and for a missing view`() throws {
        let without = "without-\(MeetingSpecimen.strangulation)"
        let desk = MeetingSpecimen.desk(hasContact: false)
        #expect(problems(FinishForm.read(.none, at: desk)) == [without, "no-view"])
        let typed = FormFields([without: "He is in prison", "no-view": "She has moved away"])
        let finish = try #require(value(FinishForm.read(typed, at: desk)))
        #expect(
            finish.withoutAction
                == [MeetingSpecimen.strangulation: PrivateText("He is in prison")])
        #expect(finish.reasonWithoutContact == PrivateText("She has moved away"))
    }

    @Test func `a case with contact and no open risk is finished with one press`() {
        let finish = value(FinishForm.read(.none, at: MeetingSpecimen.desk(uncovered: [])))
        #expect(finish?.withoutAction.isEmpty == true)
    }

    @Test func `after the last case in order the meeting turns to one passed over`() {
        #expect(desk.nextItem?.caseID == MeetingSpecimen.second)
        let last = MeetingSpecimen.item(MeetingSpecimen.second, 408, place: 2)
        let atLast = DeskBriefing(
            meeting: desk.meeting, file: desk.file, item: last, uncoveredRisks: [],
            defaultDue: today, sheet: MeetingSpecimen.sheet())
        #expect(atLast.nextItem?.caseID == MeetingSpecimen.first)
    }

    @Test(arguments: DeskForm.allCases)
    func `a form that could not be taken comes back with what was typed`(form: DeskForm) {
        let typed = FormFields([form.field: "Typed words", "action-due": "oneDay"])
        let problem = Problem(field: form.field, sentence: "Enter more")
        let scene = MeetingSpecimen.scene(entries: DeskEntries(form, typed, [problem]))
        let page = deskPage(sampleFrame(), scene)
        #expect(PageLint.findings(in: page) == [])
        #expect(form == .finish || render(page).contains("Typed words"))
        #expect(render(page).contains("<title>Error: Desk"))
    }

    @Test func `the desk keeps the rules of pages with everything and with little`() {
        #expect(PageLint.findings(in: deskPage(sampleFrame(), MeetingSpecimen.scene())) == [])
        let bare = DeskBriefing(
            meeting: desk.meeting,
            file: CaseBriefing(id: MeetingSpecimen.first, outline: desk.file.outline),
            item: desk.item, uncoveredRisks: [], defaultDue: today,
            sheet: MeetingSpecimen.sheet([]))
        let page = deskPage(sampleFrame(), MeetingSpecimen.scene(bare, notice: .saved))
        #expect(PageLint.findings(in: page) == [])
        #expect(render(page).contains("Saved 10:42am"))
    }

    @Test func `an action that nobody can tell the end of is remarked on`() {
        let page = render(deskPage(sampleFrame(), MeetingSpecimen.scene()))
        #expect(page.contains("Looking things up was for the research."))
    }

    @Test func `the newest line stands first`() throws {
        let page = render(deskPage(sampleFrame(), MeetingSpecimen.scene()))
        let newest = try #require(page.range(of: "Wants the locks changed."))
        let oldest = try #require(page.range(of: "Two calls in November."))
        #expect(newest.lowerBound < oldest.lowerBound)
    }

    @Test func `a line says what it is by its first letter`() throws {
        func read(_ line: String) -> Captured? {
            value(CaptureForm.read(FormFields(["line": line]), at: desk))
        }
        #expect(read("v wants to stay") == .victimsView("wants to stay"))
        #expect(read(">") == .finishAndOpenNext)
        #expect(read("s po") == .speaker(MeetingSpecimen.police))
        guard case .action(let action) = read("a ho lc 1w") else {
            Issue.record("it is no action")
            return
        }
        #expect(action.owners == [MeetingSpecimen.housing])
        #expect(action.dueOn == today.adding(days: 7))
    }

    @Test func `a line that only begins, or is empty, is asked to go on`() {
        for line in [" ", "i", "A", "r v", "a ho", "f"] {
            #expect(problems(CaptureForm.read(FormFields(["line": line]), at: desk)) == ["line"])
        }
        for line in ["i zz said so", "n/a", "Vi rang"] {
            #expect(value(CaptureForm.read(FormFields(["line": line]), at: desk)) != nil)
        }
    }

    @Test func `a risk that nothing answers is asked about by the number that the desk gives it`() {
        let listed = MeetingSpecimen.desk().file.risks?.map(\.risk) ?? []
        let numbers = desk.risksToExplain.map { pair in
            listed[pair.number - 1].id == pair.risk.id
        }
        #expect(!numbers.isEmpty && numbers.allSatisfy { $0 })
    }

    @Test func `what was written keeps its number, its mark and its ways out`() {
        let page = render(deskPage(sampleFrame(), MeetingSpecimen.scene()))
        for words in [
            "1.4", "Northbridge Housing with Northbridge Police", "Answers 1.3.", "Check",
            "Said at 10am, entered later.", "High, and rising.", "queries its actions: Which door?",
            "Files flagged: Northbridge Police.", "Child protection",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func `finished by a key, the adviser’s reason for a missing view stands`() {
        let desk = MeetingSpecimen.desk(hasContact: false)
        #expect(
            problems(FinishForm.plain(at: desk)) == [
                "without-\(MeetingSpecimen.strangulation)", "no-view",
            ])
        #expect(value(FinishForm.plain(at: MeetingSpecimen.desk(uncovered: []))) != nil)
    }

    @Test func `every kind of entry is put in other words on a page of its own`() throws {
        let scene = MeetingSpecimen.scene()
        for (_, written) in desk.sheet.standing {
            let fresh = entryPage(sampleFrame(), scene, written)
            #expect(PageLint.findings(in: fresh) == [])
            let typed = FormFields(["entry-words": "Typed words"])
            let problem = Problem(field: EntryForm.field, sentence: "Both are below")
            let late = entryPage(sampleFrame(), scene, written, .disputed(typed, [problem]))
            #expect(PageLint.findings(in: late) == [])
            for words in ["Typed words", "Keep mine", "Keep both texts", "What it says now"] {
                #expect(render(late).contains(words))
            }
        }
    }

    @Test func `an entry comes back as it was read`() throws {
        for (_, written) in desk.sheet.standing {
            let page = EntryForm.stored(written.current)
            let names = [
                "entry-words", "entry-agency", "entry-owner", "entry-person", "entry-due-day",
                "entry-due-month", "entry-due-year", "entry-answers", "risk-to", "risk-aspect",
            ]
            let sent = FormFields(Dictionary(uniqueKeysWithValues: names.map { ($0, page[$0]) }))
            let read = value(EntryForm.read(sent, for: written.current, at: desk, today: today))
            #expect(read?.id == written.id)
            #expect(read?.words == written.current.words)
        }
    }
}
