import Testing

@testable import Markup

@Suite struct PageLintTests {
    private var soundTable: HTML {
        table {
            caption { "Cases" }
            thead { tr { th(.scope("col")) { "Case" } } }
            tbody { tr { td { "M26-407" } } }
        }
    }

    private var soundChoices: HTML {
        fieldset(.ariaDescribedBy("hint")) {
            legend { "Is it safe to telephone?" }
            p(.id("hint")) { "Ask the person." }
            for answer in ["yes", "no"] {
                input(.type("radio"), .name("safe"), .value(answer), .id(data: "safe-\(answer)"))
                label(.for(data: "safe-\(answer)")) { data(answer) }
            }
        }
    }

    @Test func `a good page has no findings`() {
        let sound = form(.method(.post), .action(Link(path: ["cases"]))) {
            input(.type("hidden"), .name("token"), .value("t"))
            soundChoices
            label {
                "Note "
                input(.type("text"), .name("note"))
            }
            input(.type("checkbox"), .name("one"), .ariaLabel("Urgent"))
            select(.name("s"), .ariaLabel("Area")) {
                option(.value("")) {}
                option { "North" }
            }
            textarea(.name("t"), .ariaLabel("Words")) {}
            button { "Send" }
        }
        let whole = lintedPage {
            h1 { "Cases" }
            h2 { "List" }
            h3 { "Part" }
            h2 { "Form" }
            soundTable
            sound
            img(.src(Link(path: ["a.png"])), .alt(""))
            ul { li { a(.href(Link(path: ["x"]))) { img(.alt("Map")) } } }
            dl {
                div {
                    dt { "Name" }
                    dd { data("Please Failed") }
                }
            }
        }
        #expect(PageLint.findings(in: whole) == [])
    }

    @Test func `a page has exactly one h1`() {
        #expect(
            rules(
                lintedPage {
                    h2 { "Cases" }
                    fieldset { legend { "Cases" } }
                }) == [.oneMainHeading])
        #expect(rules(in: h1 { "More" }) == [.oneMainHeading])
    }

    @Test func `headings do not skip a level`() {
        #expect(rules(in: h3 { "Deep" }) == [.headingsInOrder])
        #expect(
            rules(
                in: group {
                    h2 { "A" }
                    h4 { "B" }
                }) == [.headingsInOrder])
    }

    @Test(
        arguments: [
            "", "Other - Conference", "Cases", "Cases -", "Cases -  ", "Cases-Conference",
            "Wrong: Cases - Conference",
        ] as [Phrase])
    func `a title says what the heading says, and the service`(words: Phrase) {
        #expect(rules(lintedPage(title: words) { h1 { "Cases" } }) == [.title])
    }

    @Test(
        arguments: [
            "Cases - Conference", "Error: Cases - Conference", "Cases (page 2 of 4) - Conference",
            "Which case? - Conference",
        ] as [Phrase])
    func `a title may say the question or that there are errors`(words: Phrase) {
        let whole = lintedPage(title: words) {
            h1 { "Cases" }
            label(.for("q")) { "Which case?" }
            input(.id("q"))
        }
        #expect(rules(whole) == [])
    }

    @Test func `a page has a title and only one`() {
        let none = html(.langOfWording) {
            body {
                a(.href(.onThisPage("m"))) { "Skip" }
                main_(.id("m")) { h1 { "A" } }
            }
        }
        #expect(rules(none) == [.title])
    }

    @Test func `a page says its language`() {
        #expect(rules(lintedPage(lang: .dir("ltr")) { h1 { "Cases" } }) == [.language])
        #expect(rules(lintedPage(lang: .lang("")) { h1 { "Cases" } }) == [.language])
    }

    @Test func `the skip link comes first and leads to the main part`() {
        #expect(rules(lintedPage(skip: "top") { h1(.id("top")) { "Cases" } }) == [.skipLink])
        let late = html(.langOfWording) {
            head { title { "Cases - Conference" } }
            body {
                nav { a(.href(Link(path: []))) { "Home" } }
                main_(.id("main")) {
                    h1 { "Cases" }
                    a(.href(.onThisPage("main"))) { "Skip" }
                }
            }
        }
        #expect(rules(late) == [.skipLink])
    }

    @Test func `there is one main part`() {
        #expect(rules(lintedPage(before: { main_ {} }) { h1 { "Cases" } }).contains(.mainLandmark))
        let none = html(.langOfWording) {
            head { title { "Cases - Conference" } }
            body { header { h1 { "Cases" } } }
        }
        #expect(rules(none) == [.skipLink, .mainLandmark])
    }

    @Test func `all text stands in a part that can be jumped to`() {
        #expect(
            rules(lintedPage(before: { div { p { "Official" } } }) { h1 { "Cases" } }) == [
                .landmarks
            ])
        #expect(rules(lintedPage(before: { aside { "Official" } }) { h1 { "Cases" } }) == [])
    }

    @Test func `several navs are told apart`() {
        func navs(_ first: Phrase, _ second: Phrase) -> HTML {
            group {
                nav(.ariaLabel(first)) {}
                nav(.ariaLabel(second)) {}
            }
        }
        #expect(rules(in: navs("A", "A")) == [.namedNavigation])
        #expect(
            rules(
                in: group {
                    nav {}
                    nav(.ariaLabel("A")) {}
                }) == [.namedNavigation])
        #expect(rules(in: navs("A", "B")) == [])
        #expect(rules(in: nav {}) == [])
    }

    @Test func `a finding says what is wrong and how to put it right`() throws {
        let finding = try #require(PageLint.findings(inPiece: img(.id("map"))).first)
        #expect(finding.problem == "<img id=\"map\"> has no words to stand for it.")
        #expect(finding.description.contains("To put it right: write .alt("))
        let empty = PageLint.findings(in: .empty)
        #expect(
            Set(empty.map(\.rule)) == [
                .oneMainHeading, .title, .language, .skipLink, .mainLandmark,
            ])
        #expect(empty.allSatisfy { !$0.problem.isEmpty && !$0.remedy.isEmpty })
    }

    @Test func `a piece is not asked for the page around it`() {
        #expect(PageLint.findings(inPiece: p { "Saved" }) == [])
    }
}
