import Storage

/// The letters by which the desk names an agency, where an area has chosen them.
enum M0017_AgencyLetters {
    static let migration = Migration(
        number: 17,
        name: "agency letters",
        sqlite: "ALTER TABLE area_member ADD COLUMN letters TEXT;",
        postgreSQL: "ALTER TABLE area_member ADD COLUMN letters TEXT;"
    )
}
