import Testing

/// The bad examples are put together here, so that this file does not hold them itself.
@Suite struct TextRulesTests {
    private func findings(_ text: String) -> [Finding] {
        TextRules.findings(path: "docs/a.md", text: text)
    }

    @Test(arguments: ["mail.com", "council.gov.uk", "notexample.org", "my-example.com"])
    func `a real e-mail domain is found`(domain: String) {
        #expect(findings("one\nwrite to ann.other" + "@" + domain + ", or not").map(\.line) == [2])
    }

    @Test(arguments: [
        "ann@example.org", "ann@northshire.example", "ann@post.example.org", "@media print",
        "postgres@127.0.0.1:5432", "marac@.service", "@Test func a()", "ann@localhost",
        "ann@nowhere.invalid",
    ])
    func `an invented address passes`(text: String) {
        #expect(findings(text).isEmpty)
    }

    @Test(arguments: ["home", "root", "Users"])
    func `a place on one machine is found`(folder: String) {
        let place = "/" + folder + "/someone/data"
        #expect(findings("let a = \"" + place + "\"").count == 1)
        #expect(findings(place).count == 1)
        #expect(findings("see https://example.org" + place).isEmpty)
    }

    @Test(arguments: ["SELECT name FROM person", "INSERT INTO a", "PRAGMA foreign_keys"])
    func `SQL outside Records and Storage is found`(statement: String) {
        let code = "let a = \"\(statement)\""
        #expect(SQLRule.findings(in: snippet(code)).count == 1)
        #expect(SQLRule.findings(in: snippet(code, in: "Sources/Records/A.swift")).isEmpty)
        #expect(SQLRule.findings(in: snippet(code, in: "Sources/StorageSQLite/A.swift")).isEmpty)
    }

    @Test func `words that only sound like SQL pass`() {
        #expect(SQLRule.findings(in: snippet("// SELECT\nsay(\"Select a date. Update.\")")).isEmpty)
    }

    @Test func `a private value opened in the wrong target is found`() {
        let code = "let a = name.revealed"
        #expect(PrivacyRule.findings(in: snippet(code)).count == 1)
        #expect(PrivacyRule.findings(in: snippet(code, in: "Sources/Pages/A.swift")).isEmpty)
        #expect(PrivacyRule.findings(in: snippet("name.revealedOn = 1")).isEmpty)
    }

    @Test(arguments: ["// TODO: later", "// MARK: - Parts", "// ======", "/* FIXME */"])
    func `a banner, a signpost or a promise in a comment is found`(code: String) {
        #expect(CommentRule.findings(in: snippet(code)).count == 1)
    }

    @Test func `a signpost in a long file passes`() {
        let code = "// MARK: Parts\n" + String(repeating: "\n", count: 150)
        #expect(CommentRule.findings(in: snippet(code)).isEmpty)
    }
}
