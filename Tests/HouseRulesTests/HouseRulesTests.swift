import Testing

/// The rules, read against the house as it stands.
@Suite struct HouseRulesTests {
    private let house = HouseTree.here

    @Test func `the house is found, so that no rule passes on an empty tree`() {
        #expect(house.productTargets.contains("Casework"))
        #expect(house.text("Package.swift") != nil)
    }

    @Test func `each target imports only what its wall allows`() {
        report(house.product.flatMap(ImportRule.findings))
    }

    @Test func `files, functions and lines are short enough to take in`() {
        report(house.swiftFiles.flatMap(SizeRule.findings))
    }

    @Test func `product code says nothing that can end the process or leak a value`() {
        report(house.product.flatMap { file in forbiddenCalls.flatMap { $0.findings(in: file) } })
    }

    @Test func `no value is unwrapped by force`() {
        report(house.product.flatMap(ForceUnwrapRule.findings))
    }

    @Test func `sharing is left unchecked only around the databases, with a reason`() {
        report(house.product.flatMap(UncheckedRule.findings))
    }

    @Test func `names say what a thing is in the work`() {
        report(house.swiftFiles.flatMap(NameRule.findings))
    }

    @Test func `private values are opened only in Pages and Records`() {
        report(house.product.flatMap(PrivacyRule.findings))
    }

    @Test func `leave without the one decision is given only where it is listed`() {
        report(house.product.flatMap(LeaveRule.findings))
        #expect(LeaveRule.stale(in: house.product) == [])
    }

    @Test func `SQL is written only in Records and Storage`() {
        report(house.product.flatMap(SQLRule.findings))
    }

    @Test func `comments are neither banners nor promises`() {
        report(house.swiftFiles.flatMap(CommentRule.findings))
    }

    @Test func `no file holds a real e-mail domain or a place on one machine`() {
        report(house.textFiles().flatMap(TextRules.findings))
    }

    @Test func `every target says in two sentences what it is`() {
        report(
            house.productTargets.flatMap {
                ReadmeRule.findings(target: $0, readme: house.text("Sources/\($0)/README.md"))
            })
    }

    @Test func `every type in the glossary exists`() throws {
        let glossary = try #require(house.text(GlossaryRule.path))
        let declared = GlossaryRule.declaredTypes(in: house.product)
        report(GlossaryRule.findings(glossary: glossary, declared: declared))
    }

    @Test func `decisions are numbered in order and say the same four things`() {
        let names = house.names(in: DecisionRule.folder)
        report(DecisionRule.findings(names: names, text: house.text))
    }

    private func report(_ findings: [Finding]) {
        for finding in findings { Issue.record("\(finding.description)") }
    }
}
