/// SQL is written in one place, so that the whole of it can be read, and its plans tested.
enum SQLRule {
    static func findings(in file: SourceFile) -> [Finding] {
        let isHome = file.target == "Records" || file.target.hasPrefix("Storage")
        guard file.isProduct, !isHome else { return [] }
        return file.layers.strings.numbered.compactMap { number, line in
            guard let statement = statements.first(where: { stands($0, in: line) }) else {
                return nil
            }
            return file.finding(
                number, "`\(statement)` is SQL outside Records and Storage.",
                "write the statement as a query or a table in Records, and ask for its briefing.")
        }
    }

    private static let statements = [
        "SELECT", "INSERT INTO", "UPDATE", "DELETE FROM", "CREATE TABLE", "CREATE INDEX",
        "ALTER TABLE", "DROP TABLE", "PRAGMA", "BEGIN IMMEDIATE", "ON CONFLICT",
    ]

    private static func stands(_ statement: String, in line: String) -> Bool {
        guard line.contains(statement) else { return false }
        let names = words(in: line).map(\.text)
        let wanted = statement.split(separator: " ").map(String.init)
        return names.indices.contains { names[$0...].starts(with: wanted) }
    }
}
