/// A person's words are opened only where they are shown and where they are sealed.
enum PrivacyRule {
    static let mayOpen: Set = ["Pages", "Records"]
    /// The type itself has to reach what it keeps.
    static let itsOwnFile = "Sources/Casework/Vocabulary/Private.swift"

    static func findings(in file: SourceFile) -> [Finding] {
        guard file.isProduct, !mayOpen.contains(file.target), file.path != itsOwnFile else {
            return []
        }
        return file.layers.code.numbered.filter { opens($0.line) }.map {
            file.finding(
                $0.number, "\(file.target) opens a private value.",
                "hand the `Private` value on; only Pages (to show it) and Records (to seal it) "
                    + "may say `.revealed`.")
        }
    }

    private static func opens(_ line: String) -> Bool {
        line.contains(".revealed")
            && words(in: line).contains { $0.text == "revealed" && $0.before == "." }
    }
}
