import Testing

@Suite struct SizeRuleTests {
    private func lines(_ count: Int) -> String {
        String(repeating: "    work()\n", count: count)
    }

    @Test func `a file of three hundred and one lines is found`() {
        #expect(SizeRule.findings(in: snippet(lines(300))).isEmpty)
        #expect(SizeRule.findings(in: snippet(lines(301))).map(\.line) == [301])
    }

    @Test(arguments: [
        "func send(_ work: () -> Void = { }) async throws(Refusal) -> [Event]\nwhere A: B {\n",
        "init?(\n    a: Int,\n    b: Int\n) {\n",
        "subscript(at: Int) -> Int {\n",
        "var sentence: String {\n",
    ])
    func `a function of forty-one lines is found`(head: String) {
        let lengthOfRest = head.split(separator: "\n").count + 1
        let long = head + lines(41 - lengthOfRest) + "}\n"
        let short = head + lines(40 - lengthOfRest) + "}\n"
        #expect(SizeRule.findings(in: snippet("struct A {\n" + long + "}")).map(\.line) == [2])
        #expect(SizeRule.findings(in: snippet("struct A {\n" + short + "}")).isEmpty)
    }

    @Test func `a requirement and a stored property have no body`() {
        let code = """
            protocol A {
                func first()
                init(_ text: String)
                var second: Int { get }
                var third: Int
            }
            struct B {
                var list: [Int] = [1].map { $0 }
                let made = A.init(text)
            }

            """
        #expect(FunctionFinder.functions(in: snippet(code).layers.code).map(\.name) == ["second"])
    }

    @Test func `a brace in a string or a comment does not count`() {
        let code = "func a() {\n    say(\"}\") // }\n    /* } */ work()\n}\n"
        let found = FunctionFinder.functions(in: snippet(code).layers.code)
        #expect(found == [FoundFunction(name: "a", line: 1, length: 4)])
    }

    @Test func `a line of a hundred and one characters is found`() {
        let line = String(repeating: "é", count: 100)
        #expect(SizeRule.findings(in: snippet(line)).isEmpty)
        #expect(SizeRule.findings(in: snippet(line + "é")).map(\.line) == [1])
    }
}
