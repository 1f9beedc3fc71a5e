import Casework
import Testing

/// Weak wording of an action is told, never refused (SR-23).
@Suite struct ActionAdviceTests {
    @Test(arguments: [
        "Check records for earlier addresses", "to look at the file", "Find out whether he works",
        "will review their systems",
    ])
    func `research that should have been done is named as such`(words: String) {
        #expect(ActionAdvice(on: words) == .isResearch)
    }

    @Test(arguments: ["Monitor the situation", "Consider a referral", "To liaise with school"])
    func `what has no end is named as such`(words: String) {
        #expect(ActionAdvice(on: words) == .hasNoEnd)
    }

    @Test(arguments: [
        "Change the locks", "Visit on Friday", "", "—", "Check the locks on the back door",
    ])
    func `plain work draws no advice`(words: String) {
        #expect(ActionAdvice(on: words) == nil)
    }
}
