/// Decisions are numbered without a gap and always say the same four things.
enum DecisionRule {
    static let folder = "docs/decisions"
    static let headings = ["## Context", "## Options", "## Decision", "## Consequences"]

    static func findings(names: [String], text: (String) -> String?) -> [Finding] {
        let decisions = names.filter { $0.first?.isNumber == true }
        return decisions.enumerated().flatMap { index, name -> [Finding] in
            let path = "\(folder)/\(name)"
            let missing = headings.filter { !(text(path) ?? "").contains($0) }
            let numbers = Int(name.prefix(4)) == index + 1 ? [] : [gap(path, index + 1)]
            return numbers
                + missing.map {
                    Finding(
                        path: path, line: 1, what: "The decision lacks \"\($0)\".",
                        remedy: "copy the headings from \(folder)/template.md.")
                }
        }
    }

    private static func gap(_ path: String, _ expected: Int) -> Finding {
        Finding(
            path: path, line: 1, what: "The number \(expected) was expected here.",
            remedy: "number decisions in order; a withdrawn one stays and says so.")
    }
}
