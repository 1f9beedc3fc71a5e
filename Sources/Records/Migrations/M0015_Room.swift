import Storage

/// Who sits at a meeting at this moment, and whether the case on its table is shown: by these it is
/// decided who sees what is minuted while it is heard.
enum M0015_Room {
    static let migration = Migration(
        number: 15,
        name: "room",
        sqlite: """
            ALTER TABLE meeting ADD COLUMN case_is_shown INTEGER NOT NULL DEFAULT 0;
            CREATE TABLE in_the_room (
                meeting TEXT NOT NULL,
                agency TEXT NOT NULL,
                PRIMARY KEY (meeting, agency)
            ) STRICT;
            CREATE INDEX meeting_by_current_case ON meeting (current_case);
            """,
        postgreSQL: """
            ALTER TABLE meeting ADD COLUMN case_is_shown BIGINT NOT NULL DEFAULT 0;
            CREATE TABLE in_the_room (
                meeting TEXT NOT NULL,
                agency TEXT NOT NULL,
                PRIMARY KEY (meeting, agency)
            );
            CREATE INDEX meeting_by_current_case ON meeting (current_case);
            """
    )
}
