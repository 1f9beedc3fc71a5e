import Casework
import Pages
import Testing

@testable import Website

struct RouteTableTests {
    @Test func `the table of addresses says who may come`() {
        let lines = testAddresses(Done()).lines
        #expect(lines.contains("GET /cases/{caseFile} roles: coordinator, chair"))
        #expect(lines.contains("POST /write roles: coordinator"))
        #expect(lines.contains("GET / signed in"))
        #expect(lines.contains("GET /health anyone"))
    }

    @Test func `a word that stands fast goes before a hole`() throws {
        var site = Site()
        site.get(root / "cases" / AddressWord.self, for: .signedIn) { _, _ in .nothingHere }
        site.get(root / "cases" / "new", for: .signedIn) { _ in .nothingHere }
        let found = try #require(site.route(.get, ["cases", "new"]))
        #expect("\(found.0.pattern)" == "/cases/new")
        #expect(site.route(.post, ["cases", "new"]) == nil)
    }

    @Test func `only what must be is open to anyone`() throws {
        try expectGoldenLines(
            testAddresses(Done()).lines.filter { $0.hasSuffix(" anyone") }, "open-addresses")
    }

    @Test func `the whole table of addresses is the one that was reviewed`() throws {
        try expectGoldenLines(wholeSite().lines, "addresses")
    }
}
