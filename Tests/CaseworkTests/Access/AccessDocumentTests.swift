import Casework
import Foundation
import Testing

/// docs/access.md is what the program prints, and says what a coordinator needs.
@Suite struct AccessDocumentTests {
    private let document = AccessDocument().markdown

    @Test func `the page of the house is the one that the program prints`() throws {
        let place = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/access.md")
        let kept = try String(contentsOf: place, encoding: .utf8)
        #expect(
            kept == document, "Run: marac access-table > docs/access.md, and read what changed.")
    }

    @Test func `every column, row and act of the tables is on it`() {
        for column in AccessRules.inForce.cases.columns {
            #expect(document.contains("- **\(column.standing.words)**"))
        }
        #expect(Set(CasePart.inReadingOrder) == Set(CasePart.allCases))
        for part in CasePart.allCases { #expect(document.contains("| \(part.words) |")) }
        for act in Act.allCases { #expect(document.contains("| \(act.words) |")) }
    }

    @Test func `a changed cell changes the page`() throws {
        var rules = AccessRules.inForce
        let index = try #require(rules.cases.columns.firstIndex { $0.standing == .observer })
        rules.cases.columns[index].cells[.minutes] = .allowed
        #expect(AccessDocument(rules).markdown != document)
    }
}
