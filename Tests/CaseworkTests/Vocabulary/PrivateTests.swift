import Casework
import Foundation
import Specimens
import Testing

@Suite struct PrivateTests {
    private let name = PrivateText("Ada Sampleton")

    private func dumped(_ value: some Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }

    @Test func `however it is shown, it shows dots`() {
        #expect("\(name)" == "•••")
        #expect(String(describing: name) == "•••")
        #expect(String(reflecting: name) == "•••")
        #expect("\(Optional(name).map { "\($0)" } ?? "")" == "•••")
        #expect(String(reflecting: [name]) == "[•••]")
    }

    @Test func `a dump opens nothing, and neither does a mirror`() {
        #expect(!dumped(name).contains("Ada"))
        #expect(Mirror(reflecting: name).children.isEmpty)
    }

    @Test func `nothing private shows from inside what holds it`() throws {
        let file = try Specimen.closedCase()
        let shown = ["\(file)", String(reflecting: file.record), dumped(file)]
        for secret in ["Ada", "Bram", "Pip", "Invented Row", "1990", "01632", "a key", "locks"] {
            #expect(shown.allSatisfy { !$0.contains(secret) })
        }
    }

    @Test func `a rule may ask whether anything was written, and for an age`() {
        #expect(PrivateText("").isEmpty)
        #expect(!name.isEmpty)
        #expect(Private(day("1990-03-14")).years(to: day("2026-03-13")) == 35)
    }

    @Test func `it is equal to the same words and stored as them`() throws {
        #expect(name == PrivateText("Ada Sampleton"))
        #expect(name != PrivateText("ada sampleton"))
        let stored = try JSONEncoder().encode([name])
        #expect(String(decoding: stored, as: UTF8.self) == #"["Ada Sampleton"]"#)
        #expect(try JSONDecoder().decode([PrivateText].self, from: stored) == [name])
    }
}
