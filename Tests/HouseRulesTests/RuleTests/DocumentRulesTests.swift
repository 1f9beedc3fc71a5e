import Testing

@Suite struct DocumentRulesTests {
    private let glossary = """
        # Glossary

        | Word | Type |
        |---|---|
        | case | `CaseFile` |
        | IDVA, adviser | `Role` |
        """

    @Test func `a type that nobody declares names its row`() throws {
        let found = GlossaryRule.findings(glossary: glossary, declared: ["CaseFile"])
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.line == 6)
        #expect(finding.what.contains("IDVA, adviser"))
        #expect(finding.what.contains("Role"))
    }

    @Test func `types are found wherever they are declared`() {
        let file = snippet("package struct CaseFile {\n    package enum State { case open }\n}")
        #expect(GlossaryRule.declaredTypes(in: [file]) == ["CaseFile", "State"])
    }

    @Test func `a README that is missing, short or long is found`() {
        #expect(ReadmeRule.findings(target: "A", readme: nil).count == 1)
        #expect(ReadmeRule.findings(target: "A", readme: "# A\n\nOne.").count == 1)
        #expect(ReadmeRule.findings(target: "A", readme: "# A\n\nOne. Two (2.5).").isEmpty)
        #expect(ReadmeRule.findings(target: "A", readme: "# A\nOne. Two.\nThree.").count == 1)
    }

    @Test func `a gap in the decisions and a missing heading are found`() {
        let whole = DecisionRule.headings.joined(separator: "\n")
        let names = ["0001-a.md", "0003-b.md", "template.md"]
        let found = DecisionRule.findings(names: names) { $0.contains("0001") ? whole : "" }
        #expect(found.count == 5)
        #expect(found.allSatisfy { $0.path == "docs/decisions/0003-b.md" })
    }

    @Test func `every target has a row in the table of walls, and every row a target`() {
        #expect(Set(HouseTree.here.productTargets) == Set(walls.keys))
    }
}
