/// One Swift file of the house, read once and parted into code, strings and comments.
struct SourceFile {
    /// From the root of the repository, such as `Sources/Casework/Cases/CaseFile.swift`.
    let path: String
    let text: String
    let layers: CodeLayers

    init(path: String, text: String) {
        self.path = path
        self.text = text
        self.layers = CodeLayers(of: text)
    }

    /// `Sources` or `Tests`.
    var top: String { parts.first ?? "" }
    /// The target the file belongs to, such as `Casework`.
    var target: String { parts.count > 1 ? parts[1] : "" }
    /// The file's own name without `.swift`.
    var name: String { String((parts.last ?? "").dropLast(".swift".count)) }
    /// The folders between the target and the file.
    var drawers: [String] { parts.count > 3 ? Array(parts[2..<(parts.count - 1)]) : [] }
    var isProduct: Bool { top == "Sources" }

    private var parts: [String] { path.split(separator: "/").map(String.init) }

    func finding(_ line: Int, _ what: String, _ remedy: String) -> Finding {
        Finding(path: path, line: line, what: what, remedy: remedy)
    }
}
