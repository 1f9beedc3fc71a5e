import Casework
import Markup
import Testing

@testable import Pages

@Suite struct HistoryWordsTests {
    @Test func `everything that happens to a case is said in words of its own`() {
        let said = HistoryEvent.allCases.map(\.words.english)
        #expect(!said.contains(""))
        #expect(Set(said).count == said.count)
    }
}
