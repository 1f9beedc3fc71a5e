import Storage

/// How each person likes pages to look and to behave.
enum M0018_Display {
    static let migration = Migration(
        number: 18,
        name: "display",
        sqlite: "ALTER TABLE account ADD COLUMN display TEXT NOT NULL DEFAULT '';",
        postgreSQL: "ALTER TABLE account ADD COLUMN display TEXT NOT NULL DEFAULT '';"
    )
}
