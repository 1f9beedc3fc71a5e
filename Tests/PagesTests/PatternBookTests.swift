import Markup
import Pages
import Testing

struct PatternBookTests {
    private let book = patternBook(sampleFrame(), today: today)

    @Test func `the pattern book is as it was last looked at`() throws {
        try expectGolden(book, "pattern-book")
    }

    @Test func `no component gives the page lint anything to say`() {
        #expect(PageLint.findings(in: book).isEmpty)
    }

    @Test func `a second alert on a page is found out by its id`() {
        let page = layout(sampleFrame(), title: "Cases") {
            heading("Cases")
            alert("One", .information)
            alert("Two", .warning)
        }
        #expect(PageLint.findings(in: page).contains { $0.rule == .uniqueIDs })
    }
}
