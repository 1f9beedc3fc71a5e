import Storage

/// Who belongs to an area, in which roles and until when: rows that follow from the ledger. A
/// one-time code is not told in the ledger; of it only the hash is here.
///
/// What `account_role` holds is from before this and is taken into the ledger once, at start.
enum M0008_Accounts {
    static let migration = Migration(
        number: 8,
        name: "Accounts",
        sqlite: """
            CREATE TABLE membership (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                account TEXT NOT NULL,
                agency TEXT NOT NULL,
                name TEXT NOT NULL,
                standing TEXT NOT NULL CHECK (standing IN ('invited', 'active', 'suspended',
                    'ended')),
                roles TEXT NOT NULL,
                proposed TEXT NOT NULL,
                ends_on TEXT,
                trained_on TEXT,
                confirm_by TEXT,
                last_day TEXT,
                wants_fresh_start INTEGER NOT NULL CHECK (wants_fresh_start IN (0, 1)),
                UNIQUE (area, account)
            ) STRICT;
            CREATE INDEX membership_by_agency ON membership (area, agency, name);
            CREATE INDEX membership_by_account ON membership (account);
            CREATE TABLE held_role (
                account TEXT NOT NULL,
                area TEXT NOT NULL,
                role TEXT NOT NULL,
                PRIMARY KEY (account, area, role)
            ) STRICT;
            CREATE INDEX held_role_by_area ON held_role (area, role);
            CREATE TABLE seat (
                account TEXT NOT NULL,
                area TEXT NOT NULL,
                meeting TEXT NOT NULL,
                case_id TEXT,
                until INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX seat_by_account ON seat (account, area);
            CREATE TABLE sign_in_code (
                code_hash BLOB NOT NULL PRIMARY KEY CHECK (length(code_hash) = 32),
                membership TEXT NOT NULL UNIQUE,
                area TEXT NOT NULL,
                expires_at INTEGER NOT NULL
            ) STRICT;
            ALTER TABLE area_member ADD COLUMN is_core INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE area_member ADD COLUMN contact TEXT;
            ALTER TABLE area_member ADD COLUMN last_day TEXT;
            """,
        postgreSQL: """
            CREATE TABLE membership (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                account TEXT NOT NULL,
                agency TEXT NOT NULL,
                name TEXT NOT NULL,
                standing TEXT NOT NULL CHECK (standing IN ('invited', 'active', 'suspended',
                    'ended')),
                roles TEXT NOT NULL,
                proposed TEXT NOT NULL,
                ends_on TEXT,
                trained_on TEXT,
                confirm_by TEXT,
                last_day TEXT,
                wants_fresh_start BIGINT NOT NULL CHECK (wants_fresh_start IN (0, 1)),
                UNIQUE (area, account)
            );
            CREATE INDEX membership_by_agency ON membership (area, agency, name);
            CREATE INDEX membership_by_account ON membership (account);
            CREATE TABLE held_role (
                account TEXT NOT NULL,
                area TEXT NOT NULL,
                role TEXT NOT NULL,
                PRIMARY KEY (account, area, role)
            );
            CREATE INDEX held_role_by_area ON held_role (area, role);
            CREATE TABLE seat (
                account TEXT NOT NULL,
                area TEXT NOT NULL,
                meeting TEXT NOT NULL,
                case_id TEXT,
                until BIGINT NOT NULL
            );
            CREATE INDEX seat_by_account ON seat (account, area);
            CREATE TABLE sign_in_code (
                code_hash BYTEA NOT NULL PRIMARY KEY CHECK (length(code_hash) = 32),
                membership TEXT NOT NULL UNIQUE,
                area TEXT NOT NULL,
                expires_at BIGINT NOT NULL
            );
            ALTER TABLE area_member ADD COLUMN is_core BIGINT NOT NULL DEFAULT 0;
            ALTER TABLE area_member ADD COLUMN contact TEXT;
            ALTER TABLE area_member ADD COLUMN last_day TEXT;
            """
    )
}
