import Pages
import Testing

@testable import Website

struct RequestTargetTests {
    @Test func `path and query are taken apart`() throws {
        let target = try RequestTarget("/cases/7?sort=due&dir=asc")
        #expect(target.segments == ["cases", "7"])
        #expect(target.query["dir"] == "asc")
        #expect(target.path == "/cases/7")
        let first = try RequestTarget("/")
        #expect(first.segments.isEmpty)
    }

    @Test(arguments: ["", "cases", "*", "http://elsewhere.example/"])
    func `an address that does not begin with a slash is refused`(_ text: String) throws {
        #expect(throws: BadInput.self) { try RequestTarget(text) }
    }

    @Test(arguments: ["/a?b=1&b=2", "/a?b=%", "/a?b=%00", "/a?%FF=1"])
    func `a query is read as strictly as a form`(_ text: String) throws {
        #expect(throws: BadInput.self) { try RequestTarget(text) }
    }

    @Test(arguments: ["/cases/", "//cases", "/cases//", "/%63ases", "/cases/..", "/CASES"])
    func `an address that is written otherwise is another address`(_ text: String) throws {
        let pattern = (root / "cases").pattern
        #expect(pattern.fillings(in: try RequestTarget(text).segments) == nil)
    }
}
