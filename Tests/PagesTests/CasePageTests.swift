import Casework
import Markup
import Pages
import Specimens
import Testing

struct CasePageTests {
    @Test func `the page of a case is as it was last looked at`() throws {
        try expectGolden(page(CasePageSpecimen.full()), "case")
    }

    @Test func `the page of a case gives the page lint nothing to say`() throws {
        #expect(PageLint.findings(in: try page(CasePageSpecimen.full())).isEmpty)
        #expect(PageLint.findings(in: page(CasePageSpecimen.bare)).isEmpty)
    }

    @Test func `a part that the reader may not see is not mentioned`() {
        let headings = page(CasePageSpecimen.bare).elements(named: "h2").map(\.content.english)
        #expect(headings == ["What to do now", "About this case"])
    }

    @Test func `without the safe contact the page sends readers through the adviser`() {
        #expect(page(CasePageSpecimen.bare).english.contains("Do not contact the victim."))
    }

    @Test func `the status says when, in which place and that it is a repeat`() {
        #expect(
            CasePageSpecimen.outline().statusWords.english
                == "Listed for 18 November 2026, case 7, about 10:42am, repeat")
    }

    @Test func `at most three links say what to do now`() throws {
        var file = CasePageSpecimen.bare
        (file.may.allocateAdvocate, file.may.writeResearch) = (true, true)
        (file.may.recordContact, file.may.list) = (true, true)
        let now = page(file).elements(named: "section").first {
            $0.content.english.hasPrefix("What to do now")
        }
        #expect(try #require(now).content.elements(named: "a").count == 3)
    }

    @Test func `a safe contact of long ago has to be confirmed again`() throws {
        var file = CasePageSpecimen.bare
        file.safeContact = SafeContact(
            telephone: PrivateText("01632 960001"), safeToCall: .yes,
            confirmedOn: today.adding(days: -31))
        #expect(page(file).english.contains("Confirm again that this is still safe"))
        file.safeContact?.confirmedOn = today.adding(days: -30)
        #expect(!page(file).english.contains("Confirm again that this is still safe"))
    }

    @Test func `not known counts as unsafe and shows no number in the bar`() {
        var file = CasePageSpecimen.bare
        file.safeContact = SafeContact(telephone: PrivateText("01632 960001"))
        let bar = identity(of: file, today: today)
        #expect(identityBar(bar).english.contains("Not known, which counts as unsafe."))
        #expect(!identityBar(bar).english.contains("01632 960001"))
    }

    @Test func `the title holds the number and no name`() throws {
        let title = try #require(
            page(try CasePageSpecimen.full()).elements(named: "title").first)
        #expect(title.content.english == "Case M26-407 - Northbridge - Conference")
    }

    @Test func `the history tells what was done, by whom, newest day first`() throws {
        let file = try CasePageSpecimen.full()
        let page = caseHistoryPage(
            sampleFrame(), file, today: today, clock: CasePageSpecimen.clock)
        #expect(PageLint.findings(in: page).isEmpty)
        let days = page.elements(named: "h2").map(\.content.english)
        #expect(days == ["Wednesday 11 November 2026", "Tuesday 3 November 2026"])
        #expect(page.english.contains("Referral accepted, case opened Sampleshire Council"))
    }

    private func page(_ file: CaseBriefing) -> HTML {
        casePage(
            sampleFrame(), file, instruments: InstrumentShelf([]), areas: nil, today: today,
            clock: CasePageSpecimen.clock)
    }
}
