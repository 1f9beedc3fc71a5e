/// Names say what a thing is in the work, not what it is in the program.
enum NameRule {
    static let vagueWords: Set = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Impl", "DTO",
    ]
    static let vagueEndings: Set = ["Service", "Base"]
    static let drawers: Set = [
        "Core", "Shared", "Common", "Base", "Basics", "Helpers", "Utils", "Utilities",
        "Extensions", "Misc",
    ]

    private static let remedy =
        "say what it does for a person at the conference; docs/glossary.md has the words."

    static func findings(in file: SourceFile) -> [Finding] {
        drawerFindings(file) + fileFindings(file) + typeFindings(file)
    }

    private static func drawerFindings(_ file: SourceFile) -> [Finding] {
        (file.drawers + [file.target]).filter(drawers.contains).map {
            file.finding(1, "The drawer \($0) says nothing about what is in it.", remedy)
        }
    }

    private static func fileFindings(_ file: SourceFile) -> [Finding] {
        if file.name.contains("+") {
            return [
                file.finding(
                    1, "The file is named after an extension.",
                    "name it after what the extension is for, as a noun or a verb.")
            ]
        }
        guard isVague(file.name) || drawers.contains(file.name) else { return [] }
        return [file.finding(1, "The file name \(file.name) is vague.", remedy)]
    }

    private static func typeFindings(_ file: SourceFile) -> [Finding] {
        file.layers.code.numbered.flatMap { number, line in
            declaredTypes(in: line).filter(isVague).map {
                file.finding(number, "The type name \($0) is vague.", remedy)
            }
        }
    }

    static func isVague(_ name: String) -> Bool {
        let parts = camelParts(of: name)
        if parts.contains(where: vagueWords.contains) || name.contains("DTO") { return true }
        return parts.last.map(vagueEndings.contains) ?? false
    }

    /// The types a line of code declares: `struct Agenda {` declares Agenda.
    static func declaredTypes(in line: String) -> [String] {
        let kinds: Set = ["struct", "enum", "class", "actor", "protocol", "typealias"]
        let names = words(in: line).map(\.text)
        return zip(names, names.dropFirst()).filter { kind, name in
            kinds.contains(kind) && name.first?.isUppercase == true
        }.map(\.1)
    }
}
