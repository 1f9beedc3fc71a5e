import Storage

/// What was decided of people of two cases: one person, or not. Ids, the answer and the day in
/// clear; what spoke for it on a sealed card. And of which case a case is a repeat.
enum M0014_Links {
    static let migration = Migration(
        number: 14,
        name: "links",
        sqlite: """
            ALTER TABLE case_file ADD COLUMN repeat_of TEXT;
            CREATE TABLE person_link (
                case_id TEXT NOT NULL,
                person TEXT NOT NULL,
                other TEXT NOT NULL,
                other_person TEXT NOT NULL,
                area TEXT NOT NULL,
                is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
                decided_on TEXT NOT NULL,
                card BLOB NOT NULL,
                PRIMARY KEY (case_id, person, other, other_person)
            ) STRICT;
            CREATE INDEX person_link_by_area ON person_link (area, decided_on);
            CREATE INDEX person_link_by_other ON person_link (other);
            """,
        postgreSQL: """
            ALTER TABLE case_file ADD COLUMN repeat_of TEXT;
            CREATE TABLE person_link (
                case_id TEXT NOT NULL,
                person TEXT NOT NULL,
                other TEXT NOT NULL,
                other_person TEXT NOT NULL,
                area TEXT NOT NULL,
                is_same BIGINT NOT NULL CHECK (is_same IN (0, 1)),
                decided_on TEXT NOT NULL,
                card BYTEA NOT NULL,
                PRIMARY KEY (case_id, person, other, other_person)
            );
            CREATE INDEX person_link_by_area ON person_link (area, decided_on);
            CREATE INDEX person_link_by_other ON person_link (other);
            """
    )
}
