import Testing

@testable import Markup

@Suite struct FormLintTests {
    @Test(arguments: [
        input(.name("a")), input(.type("checkbox"), .id("x")), textarea {}, select {},
        group {
            label(.for("x")) {}
            input(.id("x"))
        }, input(.ariaLabel("")), label { input() },
    ])
    func `every control has a label`(control: HTML) {
        #expect(rules(in: control).contains(.labels))
    }

    @Test func `buttons and hidden inputs need no label`() {
        #expect(
            rules(
                in: group {
                    input(.type("hidden"))
                    input(.type("submit"))
                }) == [])
    }

    @Test func `a form sent by POST carries its token and no other form does`() {
        let token = input(.type("hidden"), .name("token"), .value("t"))
        let shown = input(.type("text"), .name("token"), .value("t"), .ariaLabel("T"))
        let blank = input(.type("hidden"), .name("token"), .value(""))
        #expect(rules(in: form(.method(.post)) {}) == [.token])
        #expect(rules(in: form(.method(.post)) { shown }) == [.token])
        #expect(rules(in: form(.method(.post)) { blank }) == [.token])
        #expect(rules(in: form(.method(.post)) { div { token } }) == [])
        #expect(rules(in: form(.method(.get)) { token }) == [.token])
        #expect(rules(in: form { token }) == [.token])
        #expect(rules(in: form {}) == [])
    }

    @Test func `choices stand in a fieldset that begins with a legend`() {
        func choice(_ type: StaticString) -> HTML {
            input(.type(type), .name("n"), .ariaLabel("Yes"))
        }
        #expect(rules(in: choice("radio")) == [.groupedChoices])
        #expect(rules(in: choice("checkbox")) == [])
        let two = group {
            choice("checkbox")
            choice("checkbox")
        }
        #expect(rules(in: two) == [.groupedChoices, .groupedChoices])
        #expect(rules(in: fieldset { two }) == [.groupedChoices, .groupedChoices])
        #expect(
            rules(
                in: fieldset {
                    legend { "Which?" }
                    div { two }
                }) == [])
        #expect(
            rules(
                in: fieldset {
                    p {}
                    legend { "Which?" }
                    choice("radio")
                }) == [.groupedChoices])
    }

    @Test func `a button may take its words from a label for listeners`() {
        #expect(rules(in: button(.ariaLabel("Close")) { span {} }) == [])
        #expect(rules(in: button { img(.alt("Close")) }) == [])
    }
}
