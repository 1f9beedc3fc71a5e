/// Every target says in two sentences what it is and what it may import.
enum ReadmeRule {
    static func findings(target: String, readme: String?) -> [Finding] {
        let path = "Sources/\(target)/README.md"
        guard let readme else {
            return [Finding(path: path, line: 1, what: "The target has no README.", remedy: remedy)]
        }
        let count = sentences(in: readme)
        guard count != 2 else { return [] }
        return [
            Finding(
                path: path, line: 1, what: "The README has \(count) sentences, not two.",
                remedy: remedy)
        ]
    }

    private static let remedy = "write two sentences: what the target is, and what it may import."

    /// Full stops that end something: at the end of a line, or before a space.
    static func sentences(in text: String) -> Int {
        let body = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        return body.joined(separator: " ").split(separator: " ").filter { word in
            let bare = word.drop { $0 == "(" }.reversed().drop { ")*_`\"".contains($0) }
            return bare.first.map { ".?!".contains($0) } ?? false
        }.count
    }
}
