import Markup
import Pages
import Testing

struct TextReadingTests {
    private let name = TextQuestion("name", "Full name", missing: "Enter a full name")
    private let story = LongTextQuestion("story", "What happened", longest: 50)

    private func read(_ typed: String) -> (answer: String?, said: [String]) {
        var problems: [Problem] = []
        let answer = name.read(FormFields(["name": typed]), into: &problems)
        return (answer, problems.map(\.sentence.english))
    }

    @Test func `what stands around a name is left out and its letters are kept`() {
        #expect(read("  Zoë Ǻsköld-O’Hara\t").answer == "Zoë Ǻsköld-O’Hara")
        #expect(read("علی‌رضا").answer == "علی‌رضا")
        #expect(read("Asha\r\nSample").answer == "Asha  Sample")
    }

    @Test(arguments: ["", "   ", "\u{200B}\u{200D}", "\u{2060}", "\u{A0}\u{3000}", "\u{202E}"])
    func `a text that shows nothing is missing`(_ typed: String) {
        #expect(read(typed) == (nil, ["Enter a full name"]))
    }

    @Test func `an optional question may be left empty`() {
        var problems: [Problem] = []
        #expect(story.read(FormFields.none, into: &problems) == nil)
        #expect(problems.isEmpty)
    }

    @Test func `a direction cannot be turned round to disguise a name`() {
        #expect(read("Asha\u{202E}elpmaS").answer == "AshaelpmaS")
        #expect(read("\u{2067}Asha\u{2069}").answer == "Asha")
    }

    @Test func `a name has 200 characters at most, however many bytes they take`() {
        #expect(read(String(repeating: "ё", count: 200)).answer != nil)
        #expect(
            read(String(repeating: "ё", count: 201)).said
                == ["Full name must be 200 characters or fewer"])
    }

    @Test func `a letter under a heap of marks is too long`() {
        let heap = "a" + String(repeating: "\u{0301}", count: 5000)
        #expect(read(heap).said == ["Full name must be 200 characters or fewer"])
    }

    @Test func `line ends are made alike and lines are kept`() {
        var problems: [Problem] = []
        let typed = FormFields(["story": "one\r\ntwo\rthree\u{2028}four\u{7}\n\n"])
        #expect(story.read(typed, into: &problems) == "one\ntwo\nthree\nfour")
    }

    @Test func `a long text has a limit too`() {
        var problems: [Problem] = []
        let typed = FormFields(["story": String(repeating: "word ", count: 11)])
        #expect(story.read(typed, into: &problems) == nil)
        #expect(
            problems.map(\.sentence.english) == ["What happened must be 50 characters or fewer"])
    }

    @Test func `a password is taken as typed and never shown again`() {
        let password = TextQuestion("word", "Password", missing: "Enter", kind: .currentPassword)
        var problems: [Problem] = []
        let fields = FormFields(["word": " two  words "])
        #expect(password.read(fields, into: &problems) == " two  words ")
        #expect(!render(textInput(password, Entered(fields))).contains("two"))
    }

    @Test func `what was typed is shown again exactly, with its problem beside it`() {
        let typed = String(repeating: "<b>", count: 100)
        var problems: [Problem] = []
        _ = name.read(FormFields(["name": typed]), into: &problems)
        let box = textInput(name, Entered(FormFields(["name": typed]), problems))
        let input = box.elements(named: "input").first
        #expect(input?.value(of: "value") == typed)
        #expect(input?.value(of: "aria-describedby") == "name-problem")
        #expect(PageLint.findings(inPiece: box).isEmpty)
    }
}
