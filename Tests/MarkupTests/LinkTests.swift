import Testing

@testable import Markup

@Suite struct LinkTests {
    @Test func `path, query and fragment are put together`() {
        let link = Link(path: ["a", "b"], query: [("x", "y"), ("page", "2")], fragment: "z")
        #expect(link.address == "/a/b?x=y&page=2#z")
        #expect(render(a(.href(link)) { "Go" }) == "<a href=\"/a/b?x=y&amp;page=2#z\">Go</a>")
    }

    @Test func `the front page is a slash`() {
        #expect(Link(path: []).address == "/")
        #expect(Link(path: [], query: [("q", "")]).address == "/?q=")
    }

    @Test func `a place on the page itself has no path`() {
        #expect(Link.onThisPage("main part").address == "#main%20part")
    }

    @Test(arguments: [
        ("a b", "a%20b"), ("a/b", "a%2Fb"), ("a\\b", "a%5Cb"), ("?x=y&z", "%3Fx%3Dy%26z"),
        ("#", "%23"), ("100%", "100%25"), ("%2e%2e", "%252e%252e"), ("a+b", "a%2Bb"),
        ("é", "%C3%A9"),
        ("\"'<>", "%22%27%3C%3E"), ("\r\n", "%0D%0A"), ("\0", "%00"), ("a-b_c.d~e", "a-b_c.d~e"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"), ("\t", "%09"), ("...", "..."),
    ])
    func `every piece is percent-encoded`(text: String, encoded: String) {
        #expect(Link(path: [text]).address == "/\(encoded)")
        let full = Link(path: ["p"], query: [("q", text)], fragment: text)
        #expect(full.address == "/p?q=\(encoded)#\(encoded)")
        #expect(Link.onThisPage(text).address == "#\(encoded)")
    }

    @Test(arguments: [
        [""], ["", "evil.example"], ["", "", "evil.example"], ["/", "evil.example"],
        ["/evil.example"], ["//evil.example"], ["\\evil.example"], ["\\\\evil.example"],
        ["https://evil.example"], ["javascript:alert(1)"], [".", "evil.example"],
        ["..", "", "evil.example"], ["\t", "evil.example"], ["a", ".."], ["a", "", "b"],
    ])
    func `no path leaves this service or climbs in it`(path: [String]) {
        let address = Link(path: path).address
        #expect(address.hasPrefix("/"))
        #expect(!address.dropFirst().hasPrefix("/"))
        #expect(!address.contains("//"))
        #expect(!address.contains("\\"))
        #expect(!address.contains(":"))
        let segments = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        #expect(segments.count == path.count)
        #expect(!segments.contains { ["", ".", ".."].contains($0) })
    }

    @Test func `the name of a query field is encoded too`() {
        #expect(Link(path: ["a"], query: [("x&y", "z")]).address == "/a?x%26y=z")
    }
}
