import Casework
import Markup
import Pages
import Specimens
import Testing

struct RecordPagesTests {
    private let file = ID<CaseFile>(high: 1, low: 401)
    private let clock: WallClock = { _ in WallTime(today, TimeOfDay(minutes: 575)) }

    private func record(_ scope: Oversight = .wholeArea, pages: Int = 1) -> AccessRecordBriefing {
        var record = AccessRecordBriefing(AccessFilter(), scope)
        record.reference = CaseReference(year: 2026, number: 12)
        record.total = pages > 1 ? 120 : 4
        record.pages = pages
        record.lines = [
            line(.opened, "case"), line(.opened, "a page to come"), line(.refused, ""),
            line(.searched, "find referred"),
        ]
        record.refused = [line(.refused, "")]
        record.agencies = [(id: ID(high: 1, low: 2), name: "Northbridge Council")]
        record.people = [(id: ID(high: 1, low: 3), name: "Dana Okafor")]
        return record
    }

    private func line(_ kind: AccessLook.Kind, _ page: String) -> AccessLine {
        var line = AccessLine(
            at: Instant(milliseconds: 0), kind, person: "Dana Okafor",
            account: ID(high: 1, low: 3), agency: "Northbridge Council", page: page)
        if kind == .opened { line.caseID = file }
        line.results = 2
        return line
    }

    @Test(arguments: [Oversight.wholeArea, .ownAgency])
    func `the record keeps the rules of pages, on screen and on paper`(scope: Oversight) {
        let frame = sampleFrame()
        for pages in [1, 3] {
            let told = record(scope, pages: pages)
            for page in [
                whoHasSeenPage(frame, told, file, clock: clock),
                whoHasSeenPaper(frame, told, file, clock: clock),
                accessRecordPage(frame, told, clock: clock),
                accessRecordPaper(frame, told, clock: clock),
            ] { #expect(PageLint.findings(in: page) == []) }
        }
        let nothing = AccessRecordBriefing(AccessFilter(), scope)
        #expect(PageLint.findings(in: accessRecordPage(frame, nothing, clock: clock)) == [])
    }

    @Test func `a page says in words what somebody did`() {
        let page = whoHasSeenPage(sampleFrame(), record(), file, clock: clock).english
        for words in [
            "Who has seen case", "Opened the case", "Opened the page “a page to come”",
            "Turned away", "Looked for a person: 2 found",
        ] { #expect(page.contains(words), "\(words)") }
    }

    @Test func `days that cannot be are said beside the field and what was typed stays`() {
        let fields = FormFields(["from-day": "40", "from-month": "1", "from-year": "2026"])
        guard case .problems(let problems) = AccessFilterForm.read(fields, today: today) else {
            Issue.record("It was read.")
            return
        }
        let page = accessRecordPage(
            sampleFrame(), record(), entered: Entered(fields, problems), clock: clock)
        #expect(PageLint.findings(in: page) == [])
        #expect(page.english.contains("The first day must be a real date"))
        let turned = FormFields([
            "from-day": "2", "from-month": "2", "from-year": "2026", "to-day": "1",
            "to-month": "2", "to-year": "2026",
        ])
        guard case .problems(let found) = AccessFilterForm.read(turned, today: today) else {
            Issue.record("It was read.")
            return
        }
        #expect(found.map(\.field) == ["to-day"])
    }

    @Test func `alerts and one alert keep the rules of pages`() throws {
        for kind in AccessAlertKind.allCases {
            let key = AlertKey(kind, of: ID(high: 1, low: 3), on: today, about: file)
            let alert = AccessAlert(key, at: Instant(milliseconds: 0), agency: nil, count: 1)
            let waiting = AlertBriefing(
                alert, person: "Dana Okafor", agency: "Northbridge Council",
                reference: CaseReference(year: 2026, number: 12), lookedInto: nil, by: nil)
            let stamp = Stamp(
                Occasion(by: .system, at: Instant(milliseconds: 0), today: today))
            let settled = AlertBriefing(
                alert, person: "Dana Okafor", agency: "Northbridge Council", reference: nil,
                lookedInto: AlertLookedInto(key, note: PrivateText("On duty."), stamp: stamp),
                by: "Kim Ellison")
            let list = alertsPage(
                sampleFrame(), [waiting, settled], days: 28, hasSaved: true, clock: clock)
            #expect(PageLint.findings(in: list) == [])
            for briefing in [waiting, settled] {
                let page = alertPage(sampleFrame(), briefing, entered: .blank, clock: clock)
                #expect(PageLint.findings(in: page) == [])
            }
        }
        #expect(
            PageLint.findings(in: alertsPage(sampleFrame(), [], days: 28, clock: clock)) == [])
        guard case .problems(let problems) = AlertForm.read(.none) else {
            Issue.record("An alert was looked into without a word.")
            return
        }
        #expect(problems.map(\.field) == ["found"])
    }

    @Test func `an alert is found again by its address`() {
        let key = AlertKey(.atNight, of: ID(high: 1, low: 3), on: today)
        let fields = FormFields([
            "kind": "atNight", "person": "\(ID<Account>(high: 1, low: 3))", "day": "\(today)",
        ])
        #expect(AlertForm.key(fields) == key)
        #expect(key.link.address.contains("atNight"))
        #expect(AlertForm.key(.none) == nil)
    }

    @Test func `the receipt's page keeps the rules of pages`() {
        let shown = ReceiptShown(
            text: "OpenMARAC receipt 1\nentries: 7\n", entries: 7, time: "2026-11-22T09:30:00Z")
        for receipts in [[], [shown], [shown, shown]] {
            let page = receiptPage(sampleFrame(), receipts, isNew: !receipts.isEmpty)
            #expect(PageLint.findings(in: page) == [])
        }
    }
}
