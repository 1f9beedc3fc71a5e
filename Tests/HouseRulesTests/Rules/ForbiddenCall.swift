/// Something that product code does not say, because it can end the process or leak a value.
struct ForbiddenCall {
    /// The text as it stands in code.
    let text: String
    let why: String
    let remedy: String
    /// Targets in which it is allowed all the same.
    let allowedIn: Set<String>

    init(_ text: String, _ why: String, _ remedy: String, allowedIn: Set<String> = []) {
        (self.text, self.why, self.remedy, self.allowedIn) = (text, why, remedy, allowedIn)
    }

    func findings(in file: SourceFile) -> [Finding] {
        guard file.isProduct, !allowedIn.contains(file.target) else { return [] }
        guard file.text.contains(text) else { return [] }
        return file.layers.code.numbered.filter { stands(in: $0.line) }.map {
            file.finding($0.number, "`\(text)` is not used here: \(why)", remedy)
        }
    }

    /// The text as whole words: `print(` does not stand in `blueprint(` or `.print(`.
    private func stands(in line: String) -> Bool {
        guard line.contains(text) else { return false }
        var rest = Substring(line)
        var before: Character?
        while let first = rest.first {
            let isWhole = before.map { !$0.isPartOfName && !($0 == "." && mustStandAlone) } ?? true
            if isWhole, rest.hasPrefix(text), endsWhole(rest.dropFirst(text.count).first) {
                return true
            }
            before = first
            rest.removeFirst()
        }
        return false
    }

    /// A free function: after a dot or `func` the same letters are somebody else's name.
    private var mustStandAlone: Bool { text.hasSuffix("(") && !text.contains(where: \.isUppercase) }

    private func endsWhole(_ after: Character?) -> Bool {
        guard text.last?.isPartOfName == true, let after else { return true }
        return !after.isPartOfName
    }
}
