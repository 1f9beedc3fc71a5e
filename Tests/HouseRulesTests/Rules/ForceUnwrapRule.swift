/// `value!` and the type `Value!`: both trap when the value is not there.
enum ForceUnwrapRule {
    static func findings(in file: SourceFile) -> [Finding] {
        guard file.isProduct else { return [] }
        return file.layers.code.numbered.filter { hasPostfixExclamation($0.line) }.map {
            file.finding(
                $0.number, "A value is unwrapped by force.",
                "use `guard let` and say what happens when it is missing.")
        }
    }

    /// A `!` right after a value and not before `=`; `!isOpen`, `a != b` and `try!` are not meant.
    static func hasPostfixExclamation(_ line: String) -> Bool {
        guard line.contains("!") else { return false }
        let letters = Array(line)
        return letters.indices.dropFirst().contains { at in
            guard letters[at] == "!", endsValue(letters[at - 1]) else { return false }
            if at + 1 < letters.count, letters[at + 1] == "=" { return false }
            let word = String(letters[..<at].reversed().prefix { $0.isPartOfName }.reversed())
            return !["try", "as"].contains(word)
        }
    }

    private static func endsValue(_ character: Character) -> Bool {
        character.isPartOfName || ")]}>?`\"".contains(character)
    }
}
