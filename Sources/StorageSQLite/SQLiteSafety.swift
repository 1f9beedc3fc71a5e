import GRDB
import Storage

/// The settings that make the file durable and hard to abuse, and the proof that they took (trust
/// 4.1).
enum SQLiteSafety {
    /// One PRAGMA: its name, the words that set it and the value that must read back.
    struct Setting: Sendable {
        let name: StaticString
        let assertion: StaticString
        let question: StaticString
        let reading: String
    }

    /// What every connection must have.
    static let everywhere = [
        Setting(
            name: "foreign_keys", assertion: "PRAGMA foreign_keys = ON",
            question: "PRAGMA foreign_keys", reading: "1"),
        Setting(
            name: "trusted_schema", assertion: "PRAGMA trusted_schema = OFF",
            question: "PRAGMA trusted_schema", reading: "0"),
        Setting(
            name: "cell_size_check", assertion: "PRAGMA cell_size_check = ON",
            question: "PRAGMA cell_size_check", reading: "1"),
        Setting(
            name: "secure_delete", assertion: "PRAGMA secure_delete = ON",
            question: "PRAGMA secure_delete", reading: "1"),
        Setting(
            name: "temp_store", assertion: "PRAGMA temp_store = MEMORY",
            question: "PRAGMA temp_store", reading: "2"),
        Setting(
            name: "synchronous", assertion: "PRAGMA synchronous = FULL",
            question: "PRAGMA synchronous", reading: "2"),
    ]

    /// What a connection to a file must have besides. In memory there is no map to forbid.
    static let onFile = [
        Setting(
            name: "mmap_size", assertion: "PRAGMA mmap_size = 0",
            question: "PRAGMA mmap_size", reading: "0"),
        Setting(
            name: "journal_mode", assertion: "PRAGMA journal_mode = WAL",
            question: "PRAGMA journal_mode", reading: "wal"),
    ]

    /// Runs as each connection opens.
    static func prepare(_ database: Database) throws {
        for setting in everywhere { try database.execute(sql: setting.assertion.description) }
        try database.execute(sql: "PRAGMA mmap_size = 0")
        try check(everywhere, on: database)
    }

    /// Runs once the writer is open, because GRDB's pool lowers `synchronous` to NORMAL after
    /// `prepare`: acknowledged commits would then not survive a power cut (trust 0.1).
    static func assertOnWriter(_ database: Database) throws {
        for setting in everywhere + onFile {
            try database.execute(sql: setting.assertion.description)
        }
        try check(everywhere + onFile, on: database)
    }

    /// Refuses when a setting does not read back as it was set.
    static func check(_ settings: [Setting], on database: Database) throws {
        for setting in settings {
            let reading = try GRDB.Row.fetchOne(database, sql: setting.question.description)
            guard let value = reading?.databaseValues.first, text(value) == setting.reading else {
                throw StorageFault.unsafeSetting(setting.name)
            }
        }
    }

    private static func text(_ value: DatabaseValue) -> String? {
        switch value.storage {
        case .int64(let integer): String(integer)
        case .string(let text): text
        default: nil
        }
    }
}
