/// The words of the field and our types are the same: every type in the glossary exists.
enum GlossaryRule {
    static let path = "docs/glossary.md"

    /// A row of the table, `| word | Type |`.
    struct Row: Equatable {
        let word: String
        let types: [String]
        let line: Int
    }

    static func findings(glossary: String, declared: Set<String>) -> [Finding] {
        rows(in: glossary).flatMap { row in
            row.types.filter { !declared.contains($0) }.map { type in
                Finding(
                    path: path, line: row.line,
                    what: "The row \"\(row.word)\" names \(type), which no file declares.",
                    remedy: "name the type as it is called now, or take the row out.")
            }
        }
    }

    static func rows(in glossary: String) -> [Row] {
        let lines = glossary.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map(String.init).numbered.compactMap { number, line in
            let cells = line.split(separator: "|").map { String($0) }
            guard line.hasPrefix("|"), cells.count >= 2 else { return nil }
            let types = words(in: cells[1]).map(\.text).filter { $0.first?.isUppercase == true }
            let word = cells[0].trimmed
            guard word != "Word", !word.hasPrefix("-") else { return nil }
            return Row(word: word, types: types, line: number)
        }
    }

    /// Every type the product declares, wherever it stands.
    static func declaredTypes(in files: [SourceFile]) -> Set<String> {
        Set(files.flatMap { file in file.layers.code.flatMap(NameRule.declaredTypes) })
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
