import Casework
import Linkage
import Testing

/// What the comparison finds is what the coordinator reads.
@Suite struct MatchReasonTests {
    @Test(arguments: Likeness.allCases)
    func `every likeness has a reason in words`(likeness: Likeness) {
        #expect(MatchReason(rawValue: likeness.rawValue) != nil)
    }
}
