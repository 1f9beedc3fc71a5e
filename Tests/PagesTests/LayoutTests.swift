import Casework
import Markup
import Pages
import Testing

struct LayoutTests {
    private func page(
        _ title: Phrase, problems: [Problem] = [], signedIn: Bool = true
    ) -> HTML {
        layout(sampleFrame(signedIn: signedIn), title: title, problems: problems) {
            heading(title)
        }
    }

    private func titleText(_ page: HTML) -> String? {
        page.elements(named: "title").first?.content.english
    }

    @Test func `the title says page, area and service`() {
        #expect(titleText(page("Cases")) == "Cases - Northbridge - Conference")
    }

    @Test func `a case number may stand in the title`() {
        let words: Phrase = "Case \("M26-407")"
        #expect(titleText(page(words)) == "Case M26-407 - Northbridge - Conference")
    }

    @Test(arguments: ["Zyxwort Quillfeather", "Zyxwort", "zyxwort1", "12 Example Road"])
    func `a name in the words of a title keeps those words out of the title`(_ name: String) {
        #expect(titleText(page("About \(name)")) == "Northbridge - Conference")
        let nested: Phrase = "About \(name)"
        #expect(titleText(page("Read: \(nested)")) == "Northbridge - Conference")
    }

    @Test func `problems are said first in the title and led to from the page`() {
        let wrong = page("Cases", problems: [Problem(field: "main", sentence: "Enter a name")])
        #expect(titleText(wrong) == "Error: Cases - Northbridge - Conference")
        #expect(render(wrong).contains(##"<a href="#main">Enter a name</a>"##))
    }

    @Test func `the skip link comes first and the way to hide the page second`() {
        let body = page("Cases").elements(named: "body").first
        let stops = body?.content.elements.filter { ["a", "button"].contains($0.tag) } ?? []
        #expect(stops.prefix(2).map(\.content.english) == ["Skip to main content", "Hide"])
    }

    @Test func `the marking is inside the header`() {
        let header = page("Cases").elements(named: "header").first
        #expect(header?.content.english.contains("OFFICIAL-SENSITIVE") == true)
    }

    @Test func `nobody signed in means nothing to hide and no way to sign out`() {
        let page = page("Sign in", signedIn: false)
        #expect(page.elements(named: "form").isEmpty)
        #expect(PageLint.findings(in: page).isEmpty)
    }

    @Test func `the bar at the top holds five places at most`() {
        let bar = page("Cases").elements(named: "nav").first
        #expect(bar?.content.elements(named: "li").count == 5)
    }

    @Test func `the shared screen has nothing to press and no way elsewhere`() {
        let wall = wallLayout(sampleFrame(), title: "Shared screen") { heading("Shared screen") }
        #expect(wall.elements(named: "a").count == 1)
        #expect(wall.elements(named: "form").isEmpty)
        #expect(wall.elements(named: "nav").isEmpty)
        #expect(PageLint.findings(in: wall).isEmpty)
    }

    @Test func `a page for paper is linted like any other`() {
        let paper = printLayout(sampleFrame(), title: "Agenda", backTo: Link(path: [])) {
            heading("Agenda")
        }
        #expect(PageLint.findings(in: paper).isEmpty)
    }

    @Test func `the reader's wishes for light and spacing are on the page`() {
        let frame = sampleFrame(DisplayPreferences(theme: .dark, density: .compact))
        let root = layout(frame, title: "Cases") { heading("Cases") }.elements(named: "html").first
        #expect(root?.value(of: "data-theme") == "dark")
        #expect(root?.value(of: "data-density") == "compact")
    }

    @Test func `wishes are kept in words, and a word from another time is passed over`() {
        let all = DisplayPreferences(
            theme: .dark, density: .compact, tellsChanges: false)
        #expect(DisplayPreferences(kept: all.kept) == all)
        #expect(DisplayPreferences().kept.isEmpty)
        #expect(DisplayPreferences(kept: "larger " + all.kept) == all)
        for theme in DisplayPreferences.Theme.allCases {
            let one = DisplayPreferences(theme: theme)
            #expect(DisplayPreferences(kept: one.kept) == one)
        }
    }
}
