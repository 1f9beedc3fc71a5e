@testable import Markup

/// A page without fault whose title, main part and a few other places can be given.
func lintedPage(
    title words: Phrase = "Cases - Conference", lang: Attribute = .langOfWording,
    skip: String = "main", @HTMLBuilder before: () -> HTML = { .empty },
    @HTMLBuilder content: () -> HTML
) -> HTML {
    html(lang) {
        head { title { words } }
        body {
            a(.href(.onThisPage(skip))) { "Skip to main content" }
            header { p { "Conference" } }
            before()
            main_(.id("main")) { content() }
        }
    }
}

/// The rules that a page breaks.
func rules(_ page: HTML) -> [PageLint.Rule] { PageLint.findings(in: page).map(\.rule) }

/// The rules that a page breaks when this is added to its main part.
func rules(in main: HTML) -> [PageLint.Rule] {
    rules(
        lintedPage {
            h1 { "Cases" }
            main
        })
}
