/// What the compiler is told not to check: only around the databases' handles, with a reason.
enum UncheckedRule {
    static func findings(in file: SourceFile) -> [Finding] {
        guard file.isProduct else { return [] }
        let lines = file.layers.code.numbered.filter { number, line in
            line.contains("@unchecked") || line.contains("nonisolated(unsafe)")
        }
        return lines.compactMap { number, _ in
            if !file.target.hasPrefix("Storage") {
                return file.finding(
                    number, "Only Storage and its engines may leave sharing unchecked.",
                    "make it a value, or an actor; a `Mutex` from Synchronization also checks.")
            }
            guard !hasReason(file.layers.comments, at: number) else { return nil }
            return file.finding(
                number, "Sharing is left unchecked without a reason.",
                "say on the line above which lock or thread makes it safe.")
        }
    }

    private static func hasReason(_ comments: [String], at number: Int) -> Bool {
        let near = [number - 2, number - 1].filter(comments.indices.contains)
        return near.contains { comments[$0].contains { !$0.isWhitespace } }
    }
}
