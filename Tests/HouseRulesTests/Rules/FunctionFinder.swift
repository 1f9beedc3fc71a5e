/// A function found in code: where it begins and how many lines it takes up.
struct FoundFunction: Equatable {
    let name: String
    let line: Int
    let length: Int
}

/// Finds functions, initialisers, subscripts and computed properties by counting braces.
///
/// It reads the code layer, where strings and comments are blank, so a brace is always a brace.
struct FunctionFinder {
    private struct Sign {
        let text: String
        let line: Int
        let before: Character?
    }

    private let signs: [Sign]

    static func functions(in code: [String]) -> [FoundFunction] {
        let finder = FunctionFinder(code)
        return finder.signs.indices.compactMap { finder.function(at: $0) }
    }

    private init(_ code: [String]) {
        signs = code.numbered.flatMap { number, line in Self.signs(in: line, number) }
    }

    private func function(at index: Int) -> FoundFunction? {
        let sign = signs[index]
        guard Self.beginnings.contains(sign.text), sign.before != "." else { return nil }
        guard let open = body(after: index), let close = closing(of: open) else { return nil }
        let isNamed = sign.text == "func" || sign.text == "var"
        let name = isNamed ? signs[index + 1].text : sign.text
        let length = signs[close].line - sign.line + 1
        return FoundFunction(name: name, line: sign.line, length: length)
    }

    /// The brace that opens the body; nil for a requirement or a stored property, which have none.
    private func body(after index: Int) -> Int? {
        var depth = 0
        let isProperty = signs[index].text == "var"
        for at in signs.indices[(index + 1)...] {
            switch signs[at].text {
            case "(", "[": depth += 1
            case ")", "]": depth -= 1
            case "{" where depth == 0: return at
            case "}" where depth == 0: return nil
            case "=" where depth == 0 && isProperty: return nil
            case let word where depth == 0 && at > index + 1 && Self.ends.contains(word):
                return nil
            default: break
            }
            if depth < 0 { return nil }
        }
        return nil
    }

    private func closing(of open: Int) -> Int? {
        var depth = 0
        for at in signs.indices[open...] {
            if signs[at].text == "{" { depth += 1 }
            if signs[at].text == "}" { depth -= 1 }
            if depth == 0 { return at }
        }
        return nil
    }
}

extension FunctionFinder {
    private static let beginnings: Set = ["func", "init", "subscript", "deinit", "var"]
    /// Words that begin another declaration: a function still without a body will not get one.
    private static let ends: Set = [
        "func", "init", "subscript", "deinit", "var", "let", "static", "mutating", "nonmutating",
        "associatedtype", "typealias", "case", "struct", "enum", "class", "protocol", "extension",
        "package", "private", "fileprivate", "internal", "if", "guard", "for", "while", "switch",
        "return", "repeat", "do", "defer",
    ]

    private static func signs(in line: String, _ number: Int) -> [Sign] {
        var found: [Sign] = []
        var before: Character?
        var rest = Substring(line)
        while let first = rest.first {
            let name = rest.prefix { $0.isPartOfName }
            let text = name.isEmpty ? String(first) : String(name)
            if !first.isWhitespace { found.append(Sign(text: text, line: number, before: before)) }
            rest = rest.dropFirst(text.count)
            before = text.last
        }
        return found
    }
}
