import Storage

/// For whom a case does not exist (SR-08): those in conflict, and everybody outside the circle of a
/// sealed case; and what people declared of their own accord, sealed with the area's key.
enum M0006_Conflicts {
    static let migration = Migration(
        number: 6,
        name: "conflicts",
        sqlite: """
            CREATE TABLE case_exclusion (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                PRIMARY KEY (case_id, account)
            ) STRICT;
            CREATE INDEX case_exclusion_by_account ON case_exclusion (account);
            CREATE TABLE case_circle (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                PRIMARY KEY (case_id, account)
            ) STRICT;
            CREATE INDEX case_circle_by_account ON case_circle (account);
            CREATE TABLE open_conflict (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                area TEXT NOT NULL,
                standing TEXT NOT NULL CHECK (standing IN ('found', 'liftAsked', 'circleAsked')),
                since TEXT NOT NULL,
                PRIMARY KEY (case_id, account, standing)
            ) STRICT;
            CREATE INDEX open_conflict_by_area ON open_conflict (area, since);
            CREATE TABLE conflict_declaration (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                account TEXT NOT NULL,
                made_on TEXT NOT NULL,
                position INTEGER NOT NULL,
                is_settled INTEGER NOT NULL DEFAULT 0 CHECK (is_settled IN (0, 1)),
                card BLOB NOT NULL
            ) STRICT;
            CREATE INDEX conflict_declaration_by_area ON conflict_declaration (area, position);
            """,
        postgreSQL: """
            CREATE TABLE case_exclusion (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                PRIMARY KEY (case_id, account)
            );
            CREATE INDEX case_exclusion_by_account ON case_exclusion (account);
            CREATE TABLE case_circle (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                PRIMARY KEY (case_id, account)
            );
            CREATE INDEX case_circle_by_account ON case_circle (account);
            CREATE TABLE open_conflict (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                area TEXT NOT NULL,
                standing TEXT NOT NULL CHECK (standing IN ('found', 'liftAsked', 'circleAsked')),
                since TEXT NOT NULL,
                PRIMARY KEY (case_id, account, standing)
            );
            CREATE INDEX open_conflict_by_area ON open_conflict (area, since);
            CREATE TABLE conflict_declaration (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                account TEXT NOT NULL,
                made_on TEXT NOT NULL,
                position BIGINT NOT NULL,
                is_settled BIGINT NOT NULL DEFAULT 0 CHECK (is_settled IN (0, 1)),
                card BYTEA NOT NULL
            );
            CREATE INDEX conflict_declaration_by_area ON conflict_declaration (area, position);
            """
    )
}
