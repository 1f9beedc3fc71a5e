import Casework
import Markup
import Testing

@testable import Pages

struct MeetingFormTests {
    private func problems<Value>(_ reading: FormReading<Value>) -> [String] {
        guard case .problems(let problems) = reading else { return [] }
        return problems.map { "\($0.field): \($0.sentence.english)" }
    }

    private func value<Value>(_ reading: FormReading<Value>) -> Value? {
        guard case .value(let value) = reading else { return nil }
        return value
    }

    @Test func `a meeting is called with a kind, a day, a time and minutes`() throws {
        let fields = FormFields([
            "kind": "weekly", "date-day": "26", "date-month": "nov", "date-year": "2026",
            "starts-at": "9.30am", "minutes": "15", "venue": " Room 4 ",
        ])
        let call = try #require(value(CallMeetingForm.read(fields, today: today)))
        #expect(call.kind == .weekly)
        #expect(call.date == day("2026-11-26"))
        #expect(call.startsAt == MeetingSpecimen.nine)
        #expect(call.minutesPerCase == 15)
        #expect(call.venue == PrivateText("Room 4"))
    }

    @Test func `an empty call names everything that is missing`() {
        #expect(
            problems(CallMeetingForm.read(.none, today: today)) == [
                "kind: Select what kind of meeting it is",
                "date-day: Enter the date of the meeting",
                "starts-at: Enter when the meeting starts",
                "minutes: Enter how many minutes each case has",
            ])
    }

    @Test func `only a case that waits can be added to an agenda`() {
        let waiting = [MeetingSpecimen.waiting]
        let ticked = FormFields([
            "case-\(MeetingSpecimen.late)": "yes", "case-\(MeetingSpecimen.first)": "yes",
        ])
        #expect(value(ListCasesForm.read(ticked, among: waiting)) == [MeetingSpecimen.late])
        #expect(
            problems(ListCasesForm.read(.none, among: waiting))
                == ["case-\(MeetingSpecimen.late): Select at least one case"])
    }

    @Test func `a declaration is made by ticking the box`() {
        #expect(value(DeclarationForm.read(FormFields(["agreed": "yes"]))) == true)
        #expect(
            problems(DeclarationForm.read(.none))
                == ["agreed: Select the box to show that you agree"])
    }

    @Test func `a reason is wanted when a case is taken off or put off`() {
        #expect(
            problems(RemoveCaseForm.read(FormFields(["reason": " "])))
                == ["reason: Enter why the case is taken off the agenda"])
        #expect(
            problems(PutOffForm.read(.none)) == ["put-off-reason: Enter why the case is put off"])
    }
}

struct AttendanceFormTests {
    private let agencies = MeetingSpecimen.agencies

    private func read(_ fields: [String: String]) -> [AttendanceForm.Row]? {
        guard case .value(let rows) = AttendanceForm.read(FormFields(fields), agencies) else {
            return nil
        }
        return rows
    }

    @Test func `an agency that got no agenda cannot be marked as here`() throws {
        let rows = try #require(
            read([
                "attendance-\(MeetingSpecimen.housing)": "deputy",
                "person-\(MeetingSpecimen.housing)": "Bo Marsh",
                "attendance-\(MeetingSpecimen.fire)": "core",
            ]))
        #expect(rows.map(\.agency) == [MeetingSpecimen.housing])
        #expect(rows.first?.attendance == .deputy)
        #expect(rows.first?.person == PrivateText("Bo Marsh"))
    }

    @Test func `a row left as it was shown says nothing`() {
        let police = MeetingSpecimen.police
        let stored = AttendanceForm.stored(agencies)
        let shown = ["attendance-\(police)", "person-\(police)"].map { ($0, stored[$0]) }
        #expect(read(Dictionary(shown) { first, _ in first })?.isEmpty == true)
    }

    @Test func `a row that a colleague changed since is neither undone nor passed over`() throws {
        let opened = AttendanceForm.row(try #require(agencies.first))
        let name = "shown-\(opened.choice.name)"
        let old = [
            "\(opened.choice.name)": "core", "\(opened.words.name)": "Bo Marsh", name: "old",
        ]
        guard case .problems(let problems) = AttendanceForm.read(FormFields(old), agencies) else {
            Issue.record("the newer entry was written over")
            return
        }
        #expect(problems.map(\.field) == [opened.choice.name])
        #expect(problems.first?.sentence.english.contains("On record now: ") == true)
    }

    @Test func `a name needs to be said how it takes part`() {
        let fields = FormFields(["person-\(MeetingSpecimen.housing)": "Bo Marsh"])
        guard case .problems(let problems) = AttendanceForm.read(fields, agencies) else {
            Issue.record("the name alone was taken")
            return
        }
        #expect(
            problems.map(\.sentence.english) == ["Select how Northbridge Housing takes part"])
    }

    @Test func `a form left open undoes nothing that a colleague saved since`() throws {
        let first = try #require(agencies.first)
        let before = MeetingAgency(
            agency: first.agency, name: first.name, agreementIsCurrent: true, hasAgenda: true,
            attendance: nil, researchLeft: 0)
        let inputs = AttendanceForm.row(before).hiddenMark().elements(named: "input")
        let mark = try #require(inputs.first?.value(of: "value"))
        let row = AttendanceForm.row(first)
        let stale = [
            row.choice.name: "", row.words.name: "", "shown-\(row.choice.name)": mark,
            "attendance-\(MeetingSpecimen.housing)": "deputy",
        ]
        #expect(read(stale)?.map(\.agency) == [MeetingSpecimen.housing])
    }

    @Test func `a form of which nothing is said is not saved`() {
        #expect(read([:]) == nil)
    }
}

struct OutstandingFormTests {
    private let action = MeetingSpecimen.action

    private func read(_ outcome: String, _ notes: String) -> FormReading<[OutstandingForm.Report]> {
        OutstandingForm.read(
            FormFields(["outcome-\(action.id)": outcome, "notes-\(action.id)": notes]), [action])
    }

    @Test func `done needs no note`() {
        guard case .value(let reports) = read("done", "") else {
            Issue.record("done was not taken")
            return
        }
        #expect(reports.map(\.outcome) == [.done])
    }

    @Test(arguments: ["notDone", "noLongerPossible"])
    func `what was not done needs a reason`(outcome: String) {
        guard case .problems(let problems) = read(outcome, "  ") else {
            Issue.record("no reason was asked for")
            return
        }
        #expect(problems.map(\.field) == ["notes-\(action.id)"])
    }

    @Test func `nothing said of any action is a problem`() {
        guard case .problems(let problems) = read("", "") else {
            Issue.record("an empty form was taken")
            return
        }
        #expect(problems.map(\.field) == ["outcome-\(action.id)"])
    }
}
