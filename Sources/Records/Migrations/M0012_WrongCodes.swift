import Storage

/// Wrong codes are counted where the app's secret is, so that a restart forgives none (trust 3.8).
///
/// And two questions that read a whole table, one of them at each look at a case, have their index.
enum M0012_WrongCodes {
    static let migration = Migration(
        number: 12, name: "wrong codes",
        sqlite: """
            ALTER TABLE time_code_secret ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE time_code_secret ADD COLUMN failing_since INTEGER NOT NULL DEFAULT 0;
            CREATE INDEX correction_by_area ON correction (area, position);
            CREATE INDEX opposite_case_by_other ON opposite_case (other, case_id);
            """,
        postgreSQL: """
            ALTER TABLE time_code_secret ADD COLUMN failures BIGINT NOT NULL DEFAULT 0;
            ALTER TABLE time_code_secret ADD COLUMN failing_since BIGINT NOT NULL DEFAULT 0;
            CREATE INDEX correction_by_area ON correction (area, position);
            CREATE INDEX opposite_case_by_other ON opposite_case (other, case_id);
            """
    )
}
