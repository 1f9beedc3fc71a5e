import Casework
import Markup
import Pages
import Specimens
import Testing

struct CaseFormTests {
    @Test func `the list of cases shows those that were asked for`() {
        let lines = [
            CasePageSpecimen.line(401, place: 0),
            CasePageSpecimen.line(402, advocate: "Imani Reed"),
        ]
        let all = caseListPage(sampleFrame(), lines)
        #expect(PageLint.findings(in: all).isEmpty)
        #expect(all.elements(named: "tr").count == 3)
        let alone = caseListPage(sampleFrame(), lines, showing: .withoutAdviser)
        #expect(alone.elements(named: "tr").count == 2)
        #expect(CaseFilter(FormFields(["show": "names"])) == .all)
    }

    @Test func `an empty list says where cases come from`() {
        let page = caseListPage(sampleFrame(), [])
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("There are no cases yet."))
    }

    @Test func `a case is given only to an adviser who was offered`() {
        let (adviser, file) = (Specimen.account(.advocate), CasePageSpecimen.bare)
        let fields = FormFields(["adviser": adviser.description])
        guard case .value(adviser) = AdviserForm.read(fields, file, among: [adviser]) else {
            Issue.record("an adviser who was offered is not taken")
            return
        }
        #expect(problems(AdviserForm.read(fields, file, among: [])) == ["adviser"])
    }

    @Test func `the contact page keeps what was typed and its first id`() throws {
        let fields = FormFields(["id": "\(Specimen.contact.id)", "notes": "Rang twice."])
        let entered = Entered(
            fields, [Problem(field: "outcome", sentence: "Select what came of it")])
        let page = contactPage(
            sampleFrame(), try CasePageSpecimen.full(), today: today, newID: Specimen.id(999),
            entered: entered)
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(page.english.contains("Rang twice."))
        #expect(render(page).contains("\(Specimen.contact.id)"))
        #expect(!render(page).contains("\(Specimen.id(999) as ID<ContactAttempt>)"))
    }

    @Test func `the other pages of advisers give the page lint nothing to say`() throws {
        let file = try CasePageSpecimen.full()
        let load = AdviserLoad(
            id: Specimen.account(.advocate), name: "Imani Reed", terms: AdviserTerms(hours: 60),
            open: 14, inYear: 60, yearly: 100)
        let advisers = AdviserFit.inOrder([load], for: AdviserNeeds(specialisms: []))
        let pages = [
            adviserPage(sampleFrame(), file, among: advisers, today: today),
            adviserPage(sampleFrame(), file, among: [], today: today),
            advisersPage(sampleFrame(), [load]), advisersPage(sampleFrame(), []),
            adviserTermsPage(sampleFrame(), load),
            victimsViewPage(
                sampleFrame(), file, today: today, entered: VictimsViewForm.onRecord(file)),
        ]
        for page in pages { #expect(PageLint.findings(in: page).isEmpty) }
    }

    @Test func `a view that a colleague wrote meanwhile is shown, not written over`() throws {
        let file = try CasePageSpecimen.full()
        let stale = FormFields(["view": "Another view.", "shown-view": "old"])
        #expect(problems(VictimsViewForm.read(stale, file)) == ["view"])
        let page = victimsViewPage(
            sampleFrame(), file, today: today,
            entered: Entered(stale, [Problem(field: "view", sentence: "Somebody was quicker")]))
        #expect(page.english.contains("On record now"))
        #expect(page.english.contains("Another view."))
        let fresh = FormFields(["view": "Another view."])
        #expect(problems(VictimsViewForm.read(fresh, file)).isEmpty)
    }

    private func problems<Value>(_ reading: FormReading<Value>) -> [String] {
        if case .problems(let problems) = reading { problems.map(\.field) } else { [] }
    }
}
