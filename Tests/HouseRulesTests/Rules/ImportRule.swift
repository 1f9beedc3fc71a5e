/// The walls between the targets: nobody imports upwards, and the rules import nothing at all.
enum ImportRule {
    static func findings(in file: SourceFile) -> [Finding] {
        guard file.isProduct else { return [] }
        guard let allowed = walls[file.target] else {
            return [
                file.finding(
                    1, "The target \(file.target) has no row in the table of walls.",
                    "say in Tests/HouseRulesTests/Rules/Walls.swift what it may import.")
            ]
        }
        return file.layers.code.numbered.compactMap { number, line in
            guard let module = importedModule(line), !allowed.contains(module) else { return nil }
            return file.finding(
                number, "\(file.target) may not import \(module).",
                "move this code to a target that may, or hand the value in from above "
                    + "(docs/decisions/0001, and the table in Rules/Walls.swift).")
        }
    }

    /// The module a line imports: `package import struct GRDB.Row` imports GRDB.
    static func importedModule(_ line: String) -> String? {
        guard line.contains("import") else { return nil }
        let names = words(in: line).map(\.text)
        guard let at = names.firstIndex(of: "import") else { return nil }
        let modifiers: Set = [
            "package", "public", "internal", "private", "fileprivate", "preconcurrency",
            "_exported", "testable", "_implementationOnly",
        ]
        guard names[..<at].allSatisfy(modifiers.contains) else { return nil }
        let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return names[(at + 1)...].first { !kinds.contains($0) }
    }
}
