/// Turns of phrase in an action that nobody can tell the end of, such as "check records": the
/// research was for that (SR-23, S004 5.5). They are remarked on and never refused.
enum VagueWords {
    private static let turns = [
        "check record", "check our record", "check the record", "check file", "check system",
        "check our system", "check database", "search record", "review record", "look into",
        "keep an eye", "monitor the situation", "as appropriate", "if appropriate",
        "where appropriate", "when possible", "if possible",
    ]

    static func stand(in text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return turns.contains { words.contains($0) }
    }
}
