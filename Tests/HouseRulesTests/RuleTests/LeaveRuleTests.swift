import Testing

@Suite struct LeaveRuleTests {
    @Test func `leave without the decision is found wherever it is not listed`() {
        let code = "let grant = AccessPolicy.maintain(.caseFile(id))"
        #expect(LeaveRule.findings(in: snippet(code)).count == 1)
        let listed = snippet(code, in: "Sources/Records/Ledger/Rebuild.swift")
        #expect(LeaveRule.findings(in: listed).isEmpty)
        let begun = snippet("AccessPolicy.begin(.meeting(id))", in: "Sources/UseCases/New.swift")
        #expect(LeaveRule.findings(in: begun).count == 1)
        #expect(LeaveRule.findings(in: snippet("// AccessPolicy.begin(")).isEmpty)
    }

    @Test func `a reason that nothing needs any more is found`() {
        #expect(!LeaveRule.stale(in: []).isEmpty)
    }
}
