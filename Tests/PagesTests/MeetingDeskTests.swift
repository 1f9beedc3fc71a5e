import Casework
import Foundation
import Markup
import Pages
import Testing

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
            defaultDue: today)
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
            item: desk.item, uncoveredRisks: [], defaultDue: today)
        let page = deskPage(sampleFrame(), MeetingSpecimen.scene(bare, justSaved: true))
        #expect(PageLint.findings(in: page) == [])
        #expect(render(page).contains("Saved 10:42am"))
    }

    @Test func `an action that nobody can tell the end of is remarked on`() {
        let page = render(deskPage(sampleFrame(), MeetingSpecimen.scene()))
        #expect(page.contains("Nobody can tell when this is done."))
    }

    @Test func `the newest line stands first`() throws {
        let page = render(deskPage(sampleFrame(), MeetingSpecimen.scene()))
        let newest = try #require(page.range(of: "Wants the locks changed."))
        let oldest = try #require(page.range(of: "Two calls in November."))
        #expect(newest.lowerBound < oldest.lowerBound)
    }
}
