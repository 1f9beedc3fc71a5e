import Testing

@testable import Markup

@Suite struct EscapingTests {
    private let hostile = "&<>\"'</p><script>alert(1)</script>"
    private let harmless =
        "&amp;&lt;&gt;&quot;&#39;&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;"

    @Test func `markup in data is shown as text`() {
        #expect(render(p { data(hostile) }) == "<p>\(harmless)</p>")
    }

    @Test func `a quote in data cannot end an attribute`() {
        let page = input(.name(hostile), .value(hostile), .id(data: hostile))
        #expect(
            render(page) == "<input name=\"\(harmless)\" value=\"\(harmless)\" id=\"\(harmless)\">")
    }

    @Test func `every attribute that takes data escapes it`() {
        let attributes: [Attribute] = [
            .datetime(hostile), .headers(hostile), .form(hostile), .for(data: hostile),
            .data("key", hostile), .ariaDescribedBy(hostile), .ariaDescribedBy([hostile]),
            .ariaLabelledBy(hostile), .ariaControls(hostile), .ariaLabel("\(hostile)"),
            .alt("\(hostile)"),
        ]
        for attribute in attributes {
            #expect(render(div(attribute) {}).contains("=\"\(harmless)\"></div>"))
        }
    }

    @Test func `the words of a literal are escaped like data`() {
        #expect(
            render(p { "Tom & <b> \"x\" 'y'" })
                == "<p>Tom &amp; &lt;b&gt; &quot;x&quot; &#39;y&#39;</p>")
        #expect(render(div(.class("a\"b")) {}) == "<div class=\"a&quot;b\"></div>")
    }

    @Test func `a phrase whose holes hold markup shows it as text`() {
        let inner: Phrase = "for \(hostile)"
        #expect(
            render(p { "Case \(hostile) \(inner)" }) == "<p>Case \(harmless) for \(harmless)</p>")
    }

    @Test func `a hole that looks like a hole is not filled`() {
        #expect(render(.words("\("{2}") and \("secret")")) == "{2} and secret")
    }

    @Test func `a translation cannot bring markup`() {
        let welsh = Wording(language: "cy\"><script>", translations: ["Name {1}": "<b>{1}</b>"])
        let page = div(.langOfWording) { "Name \("<i>")" }
        #expect(
            render(page, wording: welsh)
                == "<div lang=\"cy&quot;&gt;&lt;script&gt;\">&lt;b&gt;&lt;i&gt;&lt;/b&gt;</div>")
    }

    @Test func `the end of a script or style element in data stays text`() {
        for end in ["</script>", "</style>", "</textarea>", "</title>", "<!--", "]]>"] {
            #expect(!render(.data(end)).contains(end))
            #expect(render(textarea { data(end) }).count(of: "<") == 2)
            #expect(render(title { data(end) }).count(of: "<") == 2)
        }
    }

    @Test func `NUL and control characters become the replacement character`() {
        let kept: Set<UInt32> = [0x09, 0x0A, 0x0D]
        let controls = (UInt32(0)...0x1F).map { $0 } + [0x7F] + (UInt32(0x80)...0x9F).map { $0 }
        for number in controls {
            let text = String(Unicode.Scalar(number).map(Character.init) ?? "?")
            let expected = kept.contains(number) ? "a\(text)b" : "a\u{FFFD}b"
            #expect(Array(render(.data("a\(text)b")).utf8) == Array(expected.utf8))
        }
    }

    @Test(arguments: [
        "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}",
        "\u{2068}", "\u{2069}",
    ])
    func `characters that turn the direction of text are replaced`(turn: String) {
        #expect(render(.data("Ann\(turn)exe")) == "Ann\u{FFFD}exe")
        #expect(render(.data(turn)) == "\u{FFFD}")
        #expect(render(div(.ariaLabel("\(turn)")) {}) == "<div aria-label=\"\u{FFFD}\"></div>")
    }

    @Test(arguments: [
        "£3 – “quoted” ’tis… € ‰ \u{00A0}", "Siân Llŷr", "أحمد", "李雷", "👩‍👧 \u{200D}",
        "ÿ\u{2065}\u{2070}",
        "\u{2029}\u{2027}", "", " ", "é", "e\u{301}", "line\r\nline\ttab",
    ])
    func `other text is left as it is`(text: String) {
        #expect(Array(render(.data(text)).utf8) == Array(text.utf8))
    }

    @Test func `a part of a text is escaped by itself`() {
        var page = PageBytes()
        page.escaped(("x<y & z" as String).utf8.dropFirst(1))
        #expect(String(decoding: page.bytes, as: UTF8.self) == "&lt;y &amp; z")
    }

    @Test func `any short text of risky bytes escapes to the same as one character at a time`() {
        let alphabet: [Character] = ["&", "<", "a", "\u{0}", "\u{85}", "£", "\u{202E}", "–", "'"]
        for first in alphabet {
            for second in alphabet {
                for third in alphabet {
                    let together = render(.data(String([first, second, third])))
                    let apart = [first, second, third].map { render(.data(String($0))) }
                    #expect(Array(together.utf8) == Array(apart.joined().utf8))
                }
            }
        }
    }
}

extension String {
    func count(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
