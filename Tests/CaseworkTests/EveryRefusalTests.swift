import Foundation
import Testing

/// Every refusal of every decision is reached by a test: the rules' own files say which there are,
/// and each decision's tests stand in a file of its name.
@Suite struct EveryRefusalTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    private static let rules = tests.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Casework")

    @Test func `every decision has its tests, and they reach every refusal`() throws {
        let written = try Self.swiftFiles(under: Self.tests)
        let decisions = try Self.swiftFiles(under: Self.rules)
            .filter { $0.text.contains("struct \($0.name): Decision {") }
        #expect(decisions.count >= 30)
        for decision in decisions {
            let tests = written.first { $0.name == decision.name + "Tests" }?.text ?? ""
            for refusal in Self.refusals(in: decision.text)
            where !tests.contains("thenRefused(.\(refusal))")
                && !tests.contains("thenRefused(.\(refusal)(")
            {
                Issue.record("\(decision.name)Tests.swift never reaches .\(refusal)")
            }
        }
    }

    /// The names between the braces of `enum Refusal: … { case one, other }`.
    private static func refusals(in text: String) -> [String] {
        guard let at = text.range(of: "enum Refusal"),
            let open = text.range(of: "{", range: at.upperBound..<text.endIndex),
            let close = text.range(of: "}", range: open.upperBound..<text.endIndex)
        else { return ["(a refusal that could not be read)"] }
        return withoutValues(withoutComments(text[open.upperBound..<close.lowerBound]))
            .split { !$0.isLetter }.map(String.init).filter { $0 != "case" }
    }

    private static func withoutComments(_ text: Substring) -> String {
        text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            .joined(separator: "\n")
    }

    /// What a refusal carries stands in brackets and is no refusal itself.
    private static func withoutValues(_ text: String) -> String {
        text.split(separator: "(").enumerated()
            .map { index, part in
                index == 0 ? String(part) : part.split(separator: ")").dropFirst().joined()
            }.joined(separator: " ")
    }

    private static func swiftFiles(under folder: URL) throws -> [(name: String, text: String)] {
        let folder = folder.resolvingSymlinksInPath()
        let found = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        let paths = (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
        return try paths.map { path in
            let file = folder.appending(path: path)
            let text = try String(contentsOf: file, encoding: .utf8)
            return (file.deletingPathExtension().lastPathComponent, text)
        }
    }
}
