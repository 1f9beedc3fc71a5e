import Storage

/// Nothing is left lying: cases that the chair leaves to MAPPA, agencies that are asked again about
/// people who came later, and contacts by a way that nobody had confirmed as safe.
enum M0011_LooseEnds {
    static let migration = Migration(
        number: 11,
        name: "loose ends",
        sqlite: """
            ALTER TABLE case_file ADD COLUMN chair_declined INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE research_request ADD COLUMN asked_again INTEGER NOT NULL DEFAULT 0;
            CREATE TABLE unsafe_contact (
                position INTEGER NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                contacted_on TEXT NOT NULL,
                account TEXT
            ) STRICT;
            CREATE INDEX unsafe_contact_by_area ON unsafe_contact (area, position);
            """,
        postgreSQL: """
            ALTER TABLE case_file ADD COLUMN chair_declined BIGINT NOT NULL DEFAULT 0;
            ALTER TABLE research_request ADD COLUMN asked_again BIGINT NOT NULL DEFAULT 0;
            CREATE TABLE unsafe_contact (
                position BIGINT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                contacted_on TEXT NOT NULL,
                account TEXT
            );
            CREATE INDEX unsafe_contact_by_area ON unsafe_contact (area, position);
            """
    )
}
