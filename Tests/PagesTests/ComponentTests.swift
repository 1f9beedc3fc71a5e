import Casework
import Markup
import Pages
import Testing

struct ComponentTests {
    @Test func `a finished status is plain text and every other one a tag of its own colour`() {
        let looks = TagFamily.allCases.map { family in
            tag("Status", family).elements.first?.value(of: "class") ?? ""
        }
        #expect(looks.first == "status")
        #expect(looks.dropFirst().allSatisfy { $0.hasPrefix("tag ") })
        #expect(Set(looks).count == TagFamily.allCases.count)
    }

    @Test func `a fact that nobody gave is said not to be provided`() {
        let list = summaryList([SummaryRow("Other names", data: "", change: Link(path: ["x"]))])
        #expect(list.english == "Other names Not provided Change Other names")
    }

    @Test func `the newest day comes first, and a day runs from morning to evening`() {
        let entries = [(-1, 600), (0, 900), (0, 540)].map { days, minutes in
            TimelineEntry(
                at: WallTime(today.adding(days: days), TimeOfDay(minutes: minutes)),
                "At \(minutes)", by: "Dana Okafor")
        }
        let words = timeline(entries, today: today).elements(named: "strong").map(\.content.english)
        #expect(words == ["At 540", "At 900", "At 600"])
    }

    @Test func `a table scrolls by itself and can be reached by keyboard`() {
        let drawn = table(
            "Actions", columns: [Column("Case"), Column("Days", numeric: true)],
            rows: [[data("M26-401"), data("3")]])
        let region = drawn.elements.first
        #expect(region?.value(of: "tabindex") == "0")
        #expect(region?.value(of: "aria-label") == "Actions")
        #expect(drawn.elements(named: "th").map { $0.value(of: "scope") } == ["col", "col", "row"])
        #expect(PageLint.findings(inPiece: drawn).isEmpty)
    }

    @Test func `the identity bar shows only what it was given`() {
        let bar = identityBar(Identity(reference: "M26-407", status: "Heard"))
        #expect(bar.english == "M26-407 Heard")
    }

    @Test func `a form that changes something carries its token`() {
        let drawn = buttonForm("Undo", to: Link(path: ["undo"]), token: "abc", about: "7.2")
        #expect(PageLint.findings(inPiece: drawn).isEmpty)
        #expect(drawn.elements(named: "button").first?.content.english == "Undo 7.2")
    }

    @Test func `a question that is the page has its heading in its label`() {
        let name = TextQuestion("name", "What is their name?", missing: "Enter a name")
        let page = layout(sampleFrame(), title: name.label) { textInput(name, .blank, .heading) }
        #expect(PageLint.findings(in: page).isEmpty)
    }

    @Test func `a form that stands finished and unread still reports a problem`() {
        let reading = FormReading<Int>(nil, [])
        guard case .problems(let problems) = reading else {
            Issue.record("a form without a value is no value")
            return
        }
        #expect(problems == [.unfinished])
    }
}
