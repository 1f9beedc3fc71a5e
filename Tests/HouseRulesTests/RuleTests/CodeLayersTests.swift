import Testing

/// The scanner under every rule: what is code, what is said in a string, what is a comment.
@Suite struct CodeLayersTests {
    @Test func `a comment is not code`() {
        let layers = CodeLayers(of: "let a = 1 // try! /* \nlet b = 2 /* one /* two */ try! */ + c")
        #expect(layers.code[0].contains("try!") == false)
        #expect(layers.code[1].contains("try!") == false)
        #expect(layers.code[1].hasSuffix("+ c"))
        #expect(layers.comments[1].contains("try!"))
    }

    @Test func `a string is not code, but what is interpolated is`() {
        let layers = CodeLayers(of: #"let a = "say try! \(name(of: "b") + c) as!" + d"#)
        #expect(layers.code[0].contains("try!") == false)
        #expect(layers.code[0].contains("as!") == false)
        #expect(layers.code[0].contains("name(of: "))
        #expect(layers.code[0].hasSuffix("+ d"))
        #expect(layers.strings[0].contains("say try!"))
    }

    @Test func `an escaped quotation mark does not end a string`() {
        let layers = CodeLayers(of: #"let a = "one \" try! \\" + b"#)
        #expect(layers.code[0].contains("try!") == false)
        #expect(layers.code[0].hasSuffix("+ b"))
    }

    @Test func `a raw string ends only with its own mark`() {
        let layers = CodeLayers(of: ##"let a = #"say "try!" \(no) \#(yes)"# + b"##)
        #expect(layers.code[0].contains("try!") == false)
        #expect(layers.code[0].contains("no") == false)
        #expect(layers.code[0].contains("yes"))
        #expect(layers.code[0].hasSuffix("+ b"))
    }

    @Test func `a string over several lines keeps its lines`() {
        let layers = CodeLayers(of: "let a = \"\"\"\n    \"try!\" {\n    \"\"\"\nlet b = 1")
        #expect(layers.code.count == 4)
        #expect(layers.strings[1].contains("\"try!\" {"))
        #expect(layers.code[3] == "let b = 1")
    }

    @Test func `a name in backticks may say anything`() {
        let layers = CodeLayers(of: "func `don't \"try!\" // this {`() { work() }")
        #expect(layers.code[0].contains("try!") == false)
        #expect(layers.code[0].hasSuffix("() { work() }"))
        #expect(layers.comments[0].contains("this") == false)
    }

    @Test func `a string left open ends with its line`() {
        let layers = CodeLayers(of: "let a = \"open\nlet b = 1")
        #expect(layers.code[1] == "let b = 1")
    }
}
