/// Words that a service in plain English does without.
extension PageLint {
    private static let banned: [(words: String, remedy: String)] = [
        ("please", "leave it out and say what to do."),
        ("click here", "make the link's words say where it leads."),
        ("invalid", "say what is needed, such as “Enter a date, like 27 3 2026”."),
        ("valid", "say what is needed, such as “Enter a date, like 27 3 2026”."),
        ("failed", "say what happened and what to do now."),
        ("sorry", "leave it out and say what to do now."),
        ("forbidden", "say what the person can do instead."),
    ]

    /// Only what the service says is read, not what people entered.
    static func wording(_ page: PageSurvey) -> [Finding] {
        let phrases = Set(phrases(in: page.page)).map(\.pattern).sorted()
        return phrases.flatMap { pattern in
            let spaced = spaced(pattern)
            return banned.filter { spaced.contains(" \($0.words) ") }.map { word in
                Finding(
                    rule: .wording,
                    problem: "“\(pattern)” says “\(word.words)”.",
                    remedy: word.remedy)
            }
        }
    }

    /// Small letters with one blank between words and at both ends, so that whole words are found.
    private static func spaced(_ pattern: String) -> String {
        let words = pattern.lowercased().split { !$0.isLetter }
        return " " + words.joined(separator: " ") + " "
    }
}
