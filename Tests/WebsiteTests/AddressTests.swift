import Casework
import Markup
import Pages
import Testing

@testable import Website

struct AddressTests {
    private let id = ID<CaseFile>(high: 5, low: 9)
    private let agency = ID<Agency>(high: 6, low: 8)
    private let research = root / "cases" / ID<CaseFile>.self / "research" / ID<Agency>.self

    @Test func `an address prints links and reads them back`() throws {
        let link = research(id, agency)
        #expect(link.address == "/cases/\(id)/research/\(agency)")
        let segments = try RequestTarget(link.address).segments
        let fillings = try #require(research.pattern.fillings(in: segments))
        let read = try #require(research.read(fillings))
        #expect(read == (id, agency))
    }

    @Test func `an address prints its pattern`() {
        #expect("\(research.pattern)" == "/cases/{caseFile}/research/{agency}")
        #expect("\(root.pattern)" == "/")
        #expect(root().address == "/")
    }

    @Test func `what is no id names nothing`() {
        let file = root / "cases" / ID<CaseFile>.self
        for wrong in ["", "7", "\(id)x", "\(id)".uppercased(), "ooooooooooooooooooooooooooo"] {
            #expect(file.read([wrong]) == nil)
        }
    }

    @Test func `a query stands behind the address`() {
        #expect((root / "cases")(query: [("sort", "a&b")]).address == "/cases?sort=a%26b")
    }

    @Test func `a day and a word can stand in an address`() throws {
        let day = try #require(CalendarDate("2026-11-26"))
        let report = root / "reports" / CalendarDate.self / AddressWord.self
        let word = try #require(AddressWord(addressPart: "north-1"))
        #expect(report(day, word).address == "/reports/2026-11-26/north-1")
        #expect(AddressWord(addressPart: "a/b") == nil)
        #expect(AddressWord(addressPart: "") == nil)
    }
}
