import Casework
import Testing

@Suite struct TriageUrgencyTests {
    private func urgency(
        cannotWait: Bool = false, grounds: Int = 1, reach: Int = 0, prompts: Int = 0,
        sent: Int64 = 5
    ) -> TriageUrgency {
        TriageUrgency(
            cannotWait: cannotWait, grounds: grounds, reach: reach, prompts: prompts,
            sentAt: Instant(milliseconds: sent))
    }

    @Test func `what cannot wait stands before everything`() {
        #expect(urgency(cannotWait: true, sent: 9) > urgency(grounds: 5, reach: 240, sent: 1))
    }

    @Test func `more reasons, then answers that go further, then more that draws attention`() {
        #expect(urgency(grounds: 2) > urgency(grounds: 1, reach: 240))
        #expect(urgency(reach: 100) > urgency(reach: 93, prompts: 6))
        #expect(urgency(prompts: 2) > urgency(prompts: 1))
    }

    @Test func `of two alike the older is looked at first`() {
        #expect(urgency(sent: 1) > urgency(sent: 2))
        #expect(urgency(cannotWait: true, sent: 1) > urgency(cannotWait: true, sent: 2))
    }
}
