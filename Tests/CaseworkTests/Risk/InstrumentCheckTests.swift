import Foundation
import Testing

@testable import Casework

/// Every finding of the check, each on a file that is right but for one thing.
@Suite struct InstrumentCheckTests {
    static let right = """
        {
          "code": "own-list", "version": "1", "title": "Own list", "licence": "Ours.",
          "ages": {"from": 16, "to": 90}, "validFrom": "2026-04-01",
          "scales": [{"code": "often", "answers": [
            {"code": "never", "words": "Never"}, {"code": "notKnown"}, {"code": "notAsked"}]}],
          "scale": "yesNo",
          "scoring": {"method": "officersGrade", "grades": [{"code": "high", "words": "High"}],
            "bands": [{"words": "Gold", "from": 5}]},
          "thresholds": [{"ground": "visibleHighRisk", "atLeast": 2}],
          "opensOnPrompts": ["stalking"],
          "groups": [{"title": "One", "items": [
            {"number": 1, "text": "First?", "detail": "How?", "detailIsRequired": true},
            {"number": 2, "text": "Second?", "scale": "often", "prompts": ["weapons"],
             "choices": {"label": "Whom?", "of": [{"code": "child", "words": "A child"}]}}]}]
        }
        """

    private func findings(_ text: String) -> [InstrumentFinding] {
        InstrumentCheck.findings(in: Array(text.utf8))
    }

    private func findings(_ old: String, _ new: String) -> [String] {
        #expect(Self.right.contains(old))
        let file = Self.right.replacingOccurrences(of: old, with: new)
        return findings(file).map { "\($0.path): \($0.sentence)" }
    }

    @Test func `what is not UTF-8 is told with its line and column`() {
        var file = Array(Self.right.utf8)
        let at = Self.right.utf8.count - Self.right.drop { $0 != "O" }.utf8.count
        file.insert(0xE9, at: at)
        let told = InstrumentCheck.findings(in: file)
        #expect(told.map(\.place.line) == [2])
        #expect(told.first?.sentence.hasPrefix("This is not UTF-8.") == true)
        #expect((try? JSONDecoder().decode(RiskInstrument.self, from: Data(file))) == nil)
    }

    @Test(arguments: [("\"atLeast\": 2", "\"atLeast\": 02"), ("\"from\": 16", "\"from\": 016")])
    func `a number that begins with a nought is refused, as the decoder does`(
        old: String, new: String
    ) {
        let file = Self.right.replacingOccurrences(of: old, with: new)
        let told = findings(file)
        #expect(told.map(\.sentence) == ["A number does not begin with a nought."])
        #expect((told.first?.place.line ?? 0) > 1 && (told.first?.place.column ?? 0) > 1)
        #expect((try? JSONDecoder().decode(RiskInstrument.self, from: Data(file.utf8))) == nil)
        let nought = Self.right.replacingOccurrences(of: "\"from\": 5", with: "\"from\": 0")
        #expect(findings(nought).allSatisfy { !$0.sentence.hasPrefix("A number does not") })
    }

    @Test func `a file that is right has no findings, and can be decoded`() throws {
        #expect(findings(Self.right) == [])
        let read = try JSONDecoder().decode(RiskInstrument.self, from: Data(Self.right.utf8))
        #expect(read.items.count == 2)
        let again = try JSONDecoder().decode(
            RiskInstrument.self, from: JSONEncoder().encode(read))
        #expect(again == read)
    }

    @Test(arguments: [
        ("\"code\": \"own-list\"", "\"code\": \"Own list\"", "code: Use 1 to 40"),
        ("\"version\": \"1\"", "\"version\": \"one\"", "version: Use 1 to 20"),
        ("\"title\": \"Own list\", ", "", ": “title” is missing."),
        ("\"Own list\"", "\"  \"", "title: This is empty."),
        ("\"Ours.\"", "3", "licence: This has to be a text and is a number."),
        ("2026-04-01", "2026-02-30", "validFrom: Write a real day"),
        ("{\"from\": 16", "{\"from\": 96", "ages: “from” has to be no more than “to”."),
        ("\"to\": 90", "\"to\": \"old\"", "ages.to: This has to be a whole number"),
        ("\"ages\"", "\"age\"", ": “age” is not known here."),
        (", {\"code\": \"notKnown\"}", "", "scales[0]: The answer “notKnown” is missing"),
        (
            "{\"code\": \"notAsked\"}", "{\"code\": \"never\", \"words\": \"x\"}",
            "stands in this list twice"
        ),
        (
            "\"words\": \"Never\"", "\"countsAs\": \"maybe\", \"words\": \"Never\"",
            "countsAs: This has to be one of"
        ),
        (", \"words\": \"Never\"", "", "scales[0].answers[0]: “words” is missing."),
        ("\"scale\": \"yesNo\"", "\"scale\": \"maybe\"", "scale: “maybe” is not a scale."),
        (
            "\"scale\": \"often\"", "\"scale\": \"rare\"",
            "groups[0].items[1].scale: “rare” is not a scale."
        ),
        ("officersGrade", "guess", "scoring.method: This has to be one of"),
        (
            "\"grades\": [{\"code\": \"high\", \"words\": \"High\"}],", "",
            "An officer’s grade needs “grades”"
        ),
        ("\"from\": 5", "\"from\": 0", "A band begins above 0"),
        ("\"atLeast\": 2", "\"atLeast\": 3", "thresholds[0].atLeast: 3 can never be reached"),
        ("visibleHighRisk", "feeling", "thresholds[0].ground: This has to be one of"),
        ("[\"stalking\"]", "[\"stalkin\"]", "opensOnPrompts[0]: “stalkin” is not a known prompt."),
        ("[\"weapons\"]", "[\"knives\"]", "groups[0].items[1].prompts[0]: “knives” is not a known"),
        ("[\"weapons\"]", "[4]", "This has to be a text and is a number."),
        (
            "\"number\": 2", "\"number\": 1",
            "groups[0].items[1]: Number 1 is already that of groups[0].items[0]."
        ),
        ("\"number\": 2,", "", "groups[0].items[1]: “number” is missing."),
        ("\"First?\"", "\"\"", "groups[0].items[0].text: This is empty."),
        ("\"detail\": \"How?\", ", "", "groups[0].items[0]: “detailIsRequired” without “detail”."),
        ("\"detailIsRequired\": true", "\"detailIsRequired\": \"yes\"", "has to be true or false"),
        (
            "\"text\": \"First?\"", "\"scale\": \"words\", \"text\": \"First?\"",
            "cannot be required"
        ),
        (
            "\"of\": [{\"code\": \"child\", \"words\": \"A child\"}]", "\"of\": []",
            "choices.of: This list is empty."
        ),
        ("\"label\": \"Whom?\", ", "", "groups[0].items[1].choices: “label” is missing."),
        ("\"code\": \"child\"", "\"code\": \"a child\"", "Use 1 to 40 letters and digits."),
        ("\"title\": \"One\", ", "", "groups[0]: “title” is missing."),
    ])
    func `what is wrong is found and said where`(old: String, new: String, said: String) {
        let found = findings(old, new)
        #expect(found.contains { $0.contains(said) }, "\(found)")
    }

    @Test(arguments: [
        ("{\n  \"code\": \"x\"\n  \"version\": \"1\"\n}", 3, 3, "A comma or a closing }"),
        ("{\n  \"code\" \"x\"\n}", 2, 10, "A colon is missing after “code”."),
        ("{\n  \"code\": \"x\n}", 2, 13, "A quotation mark is missing"),
        ("{\n  \"code\": “x”\n}", 2, 11, "straight quotation marks"),
        ("{\"code\": 1, \"code\": 2}", 1, 13, "“code” stands here twice."),
        ("{\"code\": [1 2]}", 1, 13, "A comma or a closing ]"),
        ("{\"code\": \"a\\q\"}", 1, 13, "After \\ only"),
        ("{} x", 1, 4, "Something stands after the end"),
        ("{\"code\": 1,}", 1, 12, "a comma is too many"),
        ("", 1, 1, "The file ends too early"),
    ])
    func `a file that is no JSON is shown its line and column`(
        text: String, line: Int, column: Int, said: String
    ) {
        let found = findings(text)
        #expect(found.count == 1)
        #expect(found.first?.place == FilePlace(line: line, column: column))
        #expect(found.first?.sentence.contains(said) == true, "\(found)")
    }

    @Test func `everything that is wrong is said at once, in the order of the file`() {
        let file = Self.right.replacingOccurrences(of: "\"First?\"", with: "\"\"")
            .replacingOccurrences(of: "2026-04-01", with: "soon")
        let found = findings(file)
        #expect(found.map(\.path) == ["validFrom", "groups[0].items[0].text"])
        #expect(found.first?.description.hasPrefix("line 3, column 48: validFrom:") == true)
    }

    @Test func `no bytes at all can make the check fail`() {
        let hostile: [[UInt8]] = [
            [], [0x22], [0x5C], [0xFF, 0xFE], Array(repeating: 0x5B, count: 5_000),
            Array("{\"a\":\"\\uD800\"}".utf8), Array("{\"a\":-}".utf8), [0xEF, 0xBB, 0xBF],
            Array("[tru".utf8), Array("{\"a\":99999999999999999999}".utf8), Array("\"\\u12".utf8),
        ]
        for file in hostile { #expect(!InstrumentCheck.findings(in: file).isEmpty) }
        let right = Array(Self.right.utf8)
        for length in stride(from: 0, to: right.count - 1, by: 7) {
            #expect(!InstrumentCheck.findings(in: Array(right.prefix(length))).isEmpty)
        }
    }

    @Test func `the list of scales in a first instrument may be left out`() throws {
        let first = """
            {"code": "checklist-24", "version": "1", "title": "T", "licence": "L",
             "visibleHighRiskCount": 1, "groups": [{"title": "G", "items": [
               {"number": 1, "text": "Q?", "detailIsRequired": false, "prompts": []}]}]}
            """
        #expect(findings(first) == [])
        let read = try JSONDecoder().decode(RiskInstrument.self, from: Data(first.utf8))
        #expect(read.visibleHighRiskCount == 1)
        #expect(read.items.map { read.scale(of: $0).code } == ["yesNo"])
    }
}
