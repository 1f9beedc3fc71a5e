import Testing

@testable import Markup

@Suite struct PhraseTests {
    private let reference = "M26-407"

    @Test func `a phrase keeps its words apart from data`() {
        let phrase: Phrase = "Case \(reference) has \(3) actions"
        #expect(phrase.pattern == "Case {1} has {2} actions")
        #expect(phrase.holes == [.data("M26-407"), .number(3)])
        #expect(phrase.english == "Case M26-407 has 3 actions")
    }

    @Test func `a phrase can hold another phrase`() {
        let count: Phrase = "\(2) actions"
        let phrase: Phrase = "Case \(reference): \(count)"
        #expect(phrase.pattern == "Case {1}: {2}")
        #expect(phrase.english == "Case M26-407: 2 actions")
    }

    @Test(
        arguments: [
            ("{", "{{"), ("}", "}}"), ("{1}", "{{1}}"), ("a {b} c", "a {{b}} c"), ("{{", "{{{{"),
        ] as [(Phrase, String)])
    func `a brace in the words is never a hole`(phrase: Phrase, pattern: String) {
        #expect(phrase.pattern == pattern)
        #expect(phrase.english == String(pattern.prefix(0)) + undoubled(pattern))
    }

    private func undoubled(_ pattern: String) -> String {
        pattern.split(separator: "{{", omittingEmptySubsequences: false).joined(separator: "{")
            .split(separator: "}}", omittingEmptySubsequences: false).joined(separator: "}")
    }

    @Test func `more than nine holes are filled in order`() {
        let a = "a"
        let phrase: Phrase = "\(a)\(2)\(3)\(4)\(5)\(6)\(7)\(8)\(9)\(10)\(11)"
        #expect(phrase.pattern.hasSuffix("{10}{11}"))
        #expect(phrase.english == "a234567891011")
    }

    @Test func `equal words with unlike data are unlike phrases of one pattern`() {
        let one: Phrase = "Case \("A")"
        let other: Phrase = "Case \("B")"
        #expect(one != other)
        #expect(one.pattern == other.pattern)
    }

    @Test(arguments: ["{", "{}", "{1", "{1234}", "{x}", "1}", "{-1}", "{ 1}", "{٣}"])
    func `what only resembles a hole in a translation is shown as it is`(text: String) {
        let wording = Wording(language: "cy", translations: ["Name": text])
        #expect(wording.text(of: "Name") == text)
        #expect(render(.words("Name"), wording: wording) == text)
    }

    @Test func `a translation may put holes in another order and use one twice`() {
        let phrase: Phrase = "\("A") of \("B")"
        let wording = Wording(language: "cy", translations: ["{1} of {2}": "{2}, {1}, {2}"])
        #expect(wording.text(of: phrase) == "B, A, B")
        #expect(render(.words(phrase), wording: wording) == "B, A, B")
    }

    @Test func `a phrase inside a phrase is translated`() {
        let inner: Phrase = "today"
        let wording = Wording(language: "cy", translations: ["today": "heddiw"])
        #expect(wording.text(of: "Due \(inner)") == "Due heddiw")
    }

    @Test(arguments: ["", "  ", "Rhif", "Rhif {1}", "Rhif {1} {2} {3}", "Rhif {2} {3}"])
    func `a translation that would lose a fact is left aside and named`(translation: String) {
        let pattern = "Number {1} until {2}"
        let wording = Wording(language: "cy", translations: [pattern: translation])
        #expect(wording.faultyTranslations == [pattern])
        #expect(wording.text(of: "Number \("7") until \("May")") == "Number 7 until May")
        #expect(wording.missing(from: ["Number \("7") until \("May")"]) == [pattern])
    }

    @Test func `a language says once which phrases it lacks, and only those that say something`() {
        let wording = Wording(language: "cy", translations: ["Sign in": "Mewngofnodi"])
        let used: [Phrase] = ["Sign in", "Sign out", "\("x")", "", " – ", "Sign out"]
        #expect(wording.missing(from: used) == ["Sign out"])
        #expect(wording.faultyTranslations.isEmpty)
    }

    @Test func `phrases are found in text, attributes and other phrases`() {
        let inner: Phrase = "inner"
        let page = div(.ariaLabel("label")) {
            "outer \(inner)"
            data("not a phrase")
            for number in 1...2 { img(.alt("picture \(number)")) }
        }
        #expect(
            phrases(in: page).map(\.pattern) == [
                "label", "outer {1}", "inner", "picture {1}", "picture {1}",
            ])
    }
}
