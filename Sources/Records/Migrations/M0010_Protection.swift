import Storage

/// Openings of a case in an emergency, and to whom each was told: rows that follow from the ledger,
/// written in the transaction that opens the case (trust 3.10).
enum M0010_Protection {
    static let migration = Migration(
        number: 10,
        name: "Protection",
        sqlite: """
            CREATE TABLE break_glass (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                agency TEXT NOT NULL,
                category TEXT NOT NULL,
                position INTEGER NOT NULL,
                broken_at INTEGER NOT NULL,
                broken_on TEXT NOT NULL,
                until INTEGER NOT NULL,
                review_by TEXT NOT NULL,
                reviewed_on TEXT,
                was_needed INTEGER
            ) STRICT;
            CREATE INDEX break_glass_by_account ON break_glass (account, case_id);
            CREATE INDEX break_glass_by_day ON break_glass (area, broken_on);
            CREATE TABLE break_glass_told (
                glass TEXT NOT NULL,
                account TEXT NOT NULL,
                part TEXT NOT NULL CHECK (part IN ('coordinator', 'agencyLead', 'reviewer')),
                PRIMARY KEY (glass, account)
            ) STRICT;
            CREATE INDEX break_glass_told_by_account ON break_glass_told (account);
            """,
        postgreSQL: """
            CREATE TABLE break_glass (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                agency TEXT NOT NULL,
                category TEXT NOT NULL,
                position BIGINT NOT NULL,
                broken_at BIGINT NOT NULL,
                broken_on TEXT NOT NULL,
                until BIGINT NOT NULL,
                review_by TEXT NOT NULL,
                reviewed_on TEXT,
                was_needed BIGINT
            );
            CREATE INDEX break_glass_by_account ON break_glass (account, case_id);
            CREATE INDEX break_glass_by_day ON break_glass (area, broken_on);
            CREATE TABLE break_glass_told (
                glass TEXT NOT NULL,
                account TEXT NOT NULL,
                part TEXT NOT NULL CHECK (part IN ('coordinator', 'agencyLead', 'reviewer')),
                PRIMARY KEY (glass, account)
            );
            CREATE INDEX break_glass_told_by_account ON break_glass_told (account);
            """
    )
}
