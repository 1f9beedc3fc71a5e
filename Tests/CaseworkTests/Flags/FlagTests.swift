import Casework
import Testing

@Suite struct FlagTests {
    @Test func `a flag stands from its first to its last day, both included`() {
        let flag = Flag(from: day("2026-11-18"), months: 12)
        #expect(!flag.stands(on: day("2026-11-17")))
        #expect(flag.stands(on: day("2026-11-18")))
        #expect(flag.stands(on: day("2027-11-18")))
        #expect(!flag.stands(on: day("2027-11-19")))
    }

    @Test func `a flag of the leap day ends on the last day of February`() {
        #expect(Flag(from: day("2028-02-29"), months: 12).until == day("2029-02-28"))
    }
}
