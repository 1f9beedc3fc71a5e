import Testing

@testable import Markup

@Suite struct BuilderTests {
    private func list(_ names: [String], isLong: Bool) -> HTML {
        group {
            if isLong { p { "Long" } }
            ul {
                for name in names { li { data(name) } }
            }
            if names.isEmpty { "None" } else { "\(names.count) names" }
        }
    }

    @Test func `conditions and loops make the page they say`() {
        #expect(
            render(list(["A", "B"], isLong: true))
                == "<p>Long</p><ul><li>A</li><li>B</li></ul>2 names")
        #expect(render(list([], isLong: false)) == "<ul></ul>None")
    }

    @Test func `a switch makes one of its pieces`() {
        func said(_ number: Int) -> HTML {
            p {
                switch number {
                case 1: "One"
                case 2: strong { "Two" }
                default: data(String(number))
                }
            }
        }
        #expect(
            [1, 2, 3].map { render(said($0)) } == [
                "<p>One</p>", "<p><strong>Two</strong></p>", "<p>3</p>",
            ])
    }

    @Test func `a list of pieces is taken as it is`() {
        #expect(
            render(ol { ["A", "B"].map { name in li { data(name) } } })
                == "<ol><li>A</li><li>B</li></ol>")
    }

    @Test func `a phrase in a variable is words`() {
        let words: Phrase = "Sign in"
        let isIn = true
        #expect(render(button { words }) == "<button>Sign in</button>")
        #expect(render(button { isIn ? "Out" : "In" }) == "<button>Out</button>")
    }

    @Test func `nothing in the braces is nothing on the page`() {
        #expect(render(div {}) == "<div></div>")
        #expect(render(group {}).isEmpty)
    }

    @Test func `an attribute whose condition fails is not written`() {
        let page = input(.when(false, .checked), .when(true, .disabled), .ariaDescribedBy([]))
        #expect(render(page) == "<input disabled>")
        #expect(page.elements.first?.attributes.count == 1)
    }

    @Test func `a page can be asked what it holds`() {
        let page = div(.id("box"), .data("row", "7")) {
            p {
                "Case"
                " "
                strong { data("A") }
                "!"
            }
            p { "Next" }
        }
        #expect(page.english == "Case A! Next")
        #expect(page.elements.map(\.tag) == ["div", "p", "strong", "p"])
        #expect(page.elements(named: "div").first?.value(of: "data-row") == "7")
        #expect(page.elements(named: "div").first?.value(of: "title") == nil)
    }

    @Test func `a custom key that is not plain stops the program where it is written`() async {
        await #expect(processExitsWith: .failure) { _ = Attribute.data("x onclick", "1") }
        await #expect(processExitsWith: .failure) { _ = Attribute.data("", "1") }
    }
}
