import Storage

/// Who looked, as lists ask for it, and the receipts that were signed for the chain.
///
/// `access_entry` follows from the ledger and says no more than its entries' outsides and the name
/// of a page; what was refused or searched stays sealed in the entry at that position.
enum M0009_AccessRecord {
    static let migration = Migration(
        number: 9,
        name: "AccessRecord",
        sqlite: """
            CREATE TABLE access_entry (
                position INTEGER NOT NULL PRIMARY KEY CHECK (position > 0),
                area TEXT NOT NULL CHECK (length(area) = 26),
                kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20),
                account TEXT NOT NULL CHECK (length(account) = 26),
                agency TEXT NOT NULL CHECK (length(agency) = 26),
                at INTEGER NOT NULL,
                page TEXT NOT NULL CHECK (length(page) <= 60),
                case_id TEXT CHECK (length(case_id) = 26)
            ) STRICT;
            CREATE INDEX access_entry_by_case ON access_entry (case_id, position);
            CREATE INDEX access_entry_by_kind ON access_entry (area, kind, at);
            CREATE INDEX access_entry_by_area ON access_entry (area, at);
            CREATE INDEX access_entry_by_account ON access_entry (area, account, at);
            CREATE TABLE ledger_receipt (
                entries INTEGER NOT NULL PRIMARY KEY CHECK (entries > 0),
                at INTEGER NOT NULL,
                text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000)
            ) STRICT;
            """,
        postgreSQL: """
            CREATE TABLE access_entry (
                position BIGINT NOT NULL PRIMARY KEY CHECK (position > 0),
                area TEXT NOT NULL CHECK (length(area) = 26),
                kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20),
                account TEXT NOT NULL CHECK (length(account) = 26),
                agency TEXT NOT NULL CHECK (length(agency) = 26),
                at BIGINT NOT NULL,
                page TEXT NOT NULL CHECK (length(page) <= 60),
                case_id TEXT CHECK (length(case_id) = 26)
            );
            CREATE INDEX access_entry_by_case ON access_entry (case_id, position);
            CREATE INDEX access_entry_by_kind ON access_entry (area, kind, at);
            CREATE INDEX access_entry_by_area ON access_entry (area, at);
            CREATE INDEX access_entry_by_account ON access_entry (area, account, at);
            CREATE TABLE ledger_receipt (
                entries BIGINT NOT NULL PRIMARY KEY CHECK (entries > 0),
                at BIGINT NOT NULL,
                text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000)
            );
            """
    )
}
