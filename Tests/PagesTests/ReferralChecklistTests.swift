import Casework
import Markup
import Testing

@testable import Pages

struct ReferralChecklistTests {
    @Test func `the shipped checklist has 24 questions in four groups of six`() throws {
        let checklist = try shippedChecklist()
        #expect(checklist.groups.map(\.items.count) == [6, 6, 6, 6])
        #expect(checklist.items.map(\.number) == Array(1...24))
        #expect(checklist.items.filter(\.detailIsRequired).map(\.number) == [3, 8, 12])
        #expect(checklist.items.allSatisfy { !$0.detailIsRequired || $0.detail != nil })
        #expect(checklist.code == AreaSettings().instrument)
        #expect(checklist.visibleHighRiskCount == 14)
    }

    @Test func `the counts are said together, and no verdict with them`() throws {
        let count = ChecklistForm.count(sampleDraft(), try shippedChecklist())
        #expect(count.runningWords.english == "2 yes, 1 not known, 20 not asked")
    }

    @Test func `every code of the shipped checklist has words`() throws {
        let codes = Set(try shippedChecklist().items.flatMap(\.prompts))
        #expect(codes.filter { promptWords($0) == nil }.isEmpty)
    }
}
