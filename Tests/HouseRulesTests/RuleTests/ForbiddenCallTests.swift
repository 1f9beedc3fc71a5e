import Testing

@Suite struct ForbiddenCallTests {
    private func findings(_ code: String, in path: String) -> [Finding] {
        let file = snippet(code, in: path)
        return forbiddenCalls.flatMap { $0.findings(in: file) }
    }

    @Test(arguments: forbiddenCalls.map(\.text))
    func `each forbidden call is found in code`(text: String) {
        let found = findings("let a = 1\nlet b = c; \(text) d", in: "Sources/Linkage/A.swift")
        #expect(found.contains { $0.line == 2 && $0.what.contains(text) })
    }

    @Test(arguments: forbiddenCalls.map(\.text))
    func `each forbidden call passes in a comment and in a string`(text: String) {
        let code = "// \(text)\nlet a = \"\(text)\""
        #expect(findings(code, in: "Sources/Linkage/A.swift").isEmpty)
    }

    @Test(arguments: [
        "blueprint(a)", "page.print(a)", "let preconditions = 1", "struct RegexFree {}", "try? a",
        "a as? B", "unownedCases()", "site.get(At.home, for: .public, showHome)",
        "CalendarDate(year: 1)", "memberwise.dump(a)",
    ])
    func `a name that only looks alike passes`(code: String) {
        #expect(findings(code, in: "Sources/Linkage/A.swift").isEmpty)
    }

    @Test func `some calls are allowed where they belong`() {
        #expect(findings("print(a)", in: "Sources/marac/A.swift").isEmpty)
        #expect(findings("precondition(a)", in: "Sources/Markup/A.swift").isEmpty)
        #expect(findings("precondition(a)", in: "Sources/StorageSQLite/A.swift").count == 1)
        #expect(findings("let a = Date()", in: "Sources/marac/A.swift").isEmpty)
    }

    @Test(arguments: [
        "let a = b!", "work(b!.c)", "let a = list[0]!", "call()!", "var a: String!",
        "let a = b! == c", "say(\"\\(name!)\")", "let a = b?.c!",
    ])
    func `a forced unwrap is found`(code: String) {
        #expect(ForceUnwrapRule.findings(in: snippet(code)).count == 1)
    }

    @Test(arguments: [
        "if !isOpen { }", "a != b", "a !== b", "let a = \"no!\"", "x = (!a && !b)", "// stop!",
        "let a = [!b]", "try! a()", "b as! C", "#if !os(Linux)",
    ])
    func `a negation, a comparison and words pass`(code: String) {
        #expect(ForceUnwrapRule.findings(in: snippet(code)).isEmpty)
    }

    @Test func `unchecked sharing needs a database and a reason`() {
        let code = "final class A: @unchecked Sendable {}"
        let excused = "// The lock below guards the handle.\n" + code
        let engine = "Sources/StoragePostgreSQL/A.swift"
        #expect(UncheckedRule.findings(in: snippet(excused)).count == 1)
        #expect(UncheckedRule.findings(in: snippet(code, in: engine)).count == 1)
        #expect(UncheckedRule.findings(in: snippet(excused, in: engine)).isEmpty)
        #expect(UncheckedRule.findings(in: snippet(code + " // one lock", in: engine)).isEmpty)
        #expect(UncheckedRule.findings(in: snippet("nonisolated(unsafe) var a = 1")).count == 1)
    }
}
