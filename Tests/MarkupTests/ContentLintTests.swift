import Testing

@testable import Markup

@Suite struct ContentLintTests {
    @Test func `ids are unique and usable`() {
        #expect(rules(in: p(.id("main")) {}) == [.uniqueIDs])
        #expect(rules(in: p(.id(data: "a b")) {}) == [.uniqueIDs])
        #expect(rules(in: p(.id("")) {}) == [.uniqueIDs])
    }

    @Test(arguments: [
        p(.ariaDescribedBy(["main", "gone"])) {}, p(.ariaLabelledBy("gone")) {},
        label(.for("gone")) { "Name" }, a(.href(.onThisPage("gone"))) { "Go" },
        p(.ariaControls("gone")) {},
    ])
    func `what is pointed to is on the page`(pointer: HTML) {
        #expect(rules(in: pointer) == [.references])
        #expect(PageLint.findings(inPiece: pointer) == [])
    }

    @Test func `a picture has words that stand for it`() {
        #expect(rules(in: img(.src(Link(path: ["a.png"])))) == [.pictures])
    }

    @Test(arguments: [
        a(.href(Link(path: []))) {}, button { " " }, button { data("") }, h2 {},
        a { img(.alt("")) },
        fieldset { legend {} }, table { caption {} }, details { summary {} },
    ])
    func `what is read out says something`(silent: HTML) {
        #expect(rules(in: silent) == [.emptyText])
    }

    @Test func `a table begins with a caption and its headers have a scope`() {
        #expect(rules(in: table { tbody { tr { td { "A" } } } }) == [.tables])
        let unscoped = table {
            caption { "A" }
            tbody { tr { th { "A" } } }
        }
        #expect(rules(in: unscoped) == [.tables])
    }

    @Test(arguments: [
        form { div { form {} } },
        a {
            "A"
            button { "B" }
        }, p { span { div {} } }, div { li { "A" } },
        table {
            caption { "A" }
            tr { td {} }
        }, ul { div { li {} } }, div { option { "A" } },
    ])
    func `elements stand where browsers leave them`(misplaced: HTML) {
        #expect(rules(in: misplaced) == [.nesting])
    }

    @Test func `an attribute is written once`() {
        #expect(rules(in: p(.class("a"), .class("b")) {}) == [.attributesOnce])
        #expect(rules(in: p(.data("a", ""), .data("b", "")) {}) == [])
    }

    @Test func `the order of the page is the order of the keyboard`() {
        #expect(rules(in: p(.tabindex(1)) {}) == [.tabOrder])
        #expect(
            rules(
                in: group {
                    p(.tabindex(0)) {}
                    p(.tabindex(-1)) {}
                }) == [])
    }

    @Test(
        arguments: [
            "Please wait", "To go on, click here.", "Invalid date", "Not valid", "It failed!",
            "Sorry",
            "Forbidden: \("x")",
        ] as [Phrase])
    func `words that do not help are found`(words: Phrase) {
        let inner: Phrase = "Note: \(words)"
        #expect(rules(in: p { words }) == [.wording])
        #expect(rules(in: img(.alt(words))) == [.wording])
        #expect(rules(in: p { inner }) == [.wording])
        #expect(rules(in: p { data(words.english) }) == [])
        #expect(rules(in: p { "\(words.english) x" }) == [])
    }

    @Test(
        arguments: ["Pleased to meet you", "Validation", "Click the map, here it is"] as [Phrase])
    func `longer words are not mistaken for banned ones`(words: Phrase) {
        #expect(rules(in: p { words }) == [])
    }
}
