import Testing

@testable import Markup

@Suite struct RenderingTests {
    @Test func `a document begins with its type`() {
        let bytes = document(html(.langOfWording) { body { main_ { "Hello" } } })
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "<!DOCTYPE html>\n<html lang=\"en-GB\"><body><main>Hello</main></body></html>")
    }

    @Test func `void elements have no end`() {
        let page = group {
            br()
            hr()
            img(.src(Link(path: ["map.png"])), .alt(""))
            link(.rel("stylesheet"), .href(Link(path: ["style.css"])))
            meta(.charset("utf-8"))
        }
        #expect(
            render(page) == "<br><hr><img src=\"/map.png\" alt=\"\">"
                + "<link rel=\"stylesheet\" href=\"/style.css\"><meta charset=\"utf-8\">")
    }

    @Test func `a script has an address and nothing inside`() {
        #expect(
            render(script(.src(Link(path: ["site.js"])), .defer))
                == "<script src=\"/site.js\" defer></script>")
    }

    @Test func `attributes are written by kind`() {
        let page = form(.method(.post), .action(Link(path: ["a"])), .novalidate) {
            input(.type("text"), .maxlength(9), .spellcheck(false), .required, .value(3))
            button(.ariaExpanded(true), .ariaLabel("Close \("A")")) { "Close" }
            a(.ariaCurrent, .href(Link(path: []))) { "Home" }
            time(.datetime("2026-11-26")) { "26 November 2026" }
        }
        #expect(
            render(page) == "<form method=\"post\" action=\"/a\" novalidate>"
                + "<input type=\"text\" maxlength=\"9\" spellcheck=\"false\" required value=\"3\">"
                + "<button aria-expanded=\"true\" aria-label=\"Close A\">Close</button>"
                + "<a aria-current=\"page\" href=\"/\">Home</a>"
                + "<time datetime=\"2026-11-26\">26 November 2026</time></form>")
        #expect(render(form(.method(.get)) {}) == "<form method=\"get\"></form>")
    }

    @Test func `an empty line at the start of a text is kept`() {
        #expect(render(textarea { data("\nSecond") }) == "<textarea>\n\nSecond</textarea>")
        #expect(render(textarea { data("First") }) == "<textarea>\nFirst</textarea>")
    }

    @Test func `the same page is written in another language`() {
        let welsh = Wording(language: "cy", translations: ["Sign in": "Mewngofnodi"])
        let page = html(.langOfWording) { button(.ariaLabel("Sign in")) { "Sign in" } }
        #expect(
            render(page, wording: welsh)
                == "<html lang=\"cy\"><button aria-label=\"Mewngofnodi\">"
                + "Mewngofnodi</button></html>"
        )
    }

    @Test func `pieces add up in one rendering`() {
        var rendering = Rendering()
        rendering.append(p { "One" })
        rendering.append(.group([.empty, .data("2")]))
        #expect(
            rendering.bytes
                == renderBytes(
                    group {
                        p { "One" }
                        data("2")
                    }))
    }
}
