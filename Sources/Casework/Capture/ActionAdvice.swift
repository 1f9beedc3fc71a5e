/// What is weak in the wording of an action. It is said beside it and stops nothing (SR-23).
package enum ActionAdvice: String, Sendable, Hashable, CaseIterable {
    /// "Check records" is research that should have been done before the meeting (S004 5.5).
    case isResearch
    /// "Monitor" or "consider" has no end: nobody can say whether it was done (S004 6).
    case hasNoEnd

    /// nil when nothing stands out.
    package init?(on words: String) {
        let said = words.lowercased().split { !$0.isLetter }.map(String.init)
        guard let first = said.first(where: { !Self.fillers.contains($0) }) else { return nil }
        if Self.looking.contains(first), said.contains(where: Self.records.contains) {
            self = .isResearch
        } else if Self.endless.contains(first) {
            self = .hasNoEnd
        } else {
            return nil
        }
    }

    private static let fillers: Set = ["to", "will", "and", "please", "the"]
    private static let looking: Set = [
        "check", "look", "find", "review", "search", "research", "establish", "see", "confirm",
        "enquire", "ascertain",
    ]
    private static let records: Set = [
        "record", "records", "file", "files", "system", "systems", "database", "history", "whether",
        "if", "known", "notes",
    ]
    private static let endless: Set = [
        "monitor", "consider", "discuss", "liaise", "support", "continue", "ensure", "explore",
        "encourage", "keep", "be", "remain", "try",
    ]
}
