import Storage

/// The advocacy service: advisers' hours and whom they are trained to help, how soon a victim was
/// reached; and corrections of referrals, with who saw a case before and has not read it since.
///
/// Who looked before this step is taken from the outsides of the entries; a rebuild tells it page
/// by page.
enum M0005_Advocacy {
    static let migration = Migration(
        number: 5,
        name: "advocacy",
        sqlite: """
            ALTER TABLE account ADD COLUMN hours INTEGER NOT NULL DEFAULT 100;
            ALTER TABLE account ADD COLUMN specialisms TEXT NOT NULL DEFAULT '';
            ALTER TABLE account ADD COLUMN languages TEXT NOT NULL DEFAULT '';
            ALTER TABLE case_file ADD COLUMN allocated_on TEXT;
            ALTER TABLE case_file ADD COLUMN tried_on TEXT;
            ALTER TABLE case_file ADD COLUMN reached_on TEXT;
            ALTER TABLE case_file ADD COLUMN view_is_explained INTEGER NOT NULL DEFAULT 0;
            CREATE TABLE correction (
                referral TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                position INTEGER NOT NULL,
                corrected_on TEXT NOT NULL,
                account TEXT
            ) STRICT;
            CREATE INDEX correction_by_case ON correction (case_id);
            CREATE TABLE case_look (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                first_seen INTEGER NOT NULL,
                last_read INTEGER NOT NULL DEFAULT 0,
                PRIMARY KEY (case_id, account)
            ) STRICT;
            CREATE INDEX case_look_by_account ON case_look (account);
            INSERT INTO case_look (case_id, account, first_seen, last_read)
                SELECT substr(matter, 6), by_account, MIN(position), MAX(position)
                FROM ledger_entry
                WHERE stream_kind = 'access' AND by_account IS NOT NULL AND matter LIKE 'case:%'
                GROUP BY matter, by_account;
            """,
        postgreSQL: """
            ALTER TABLE account ADD COLUMN hours BIGINT NOT NULL DEFAULT 100;
            ALTER TABLE account ADD COLUMN specialisms TEXT NOT NULL DEFAULT '';
            ALTER TABLE account ADD COLUMN languages TEXT NOT NULL DEFAULT '';
            ALTER TABLE case_file ADD COLUMN allocated_on TEXT;
            ALTER TABLE case_file ADD COLUMN tried_on TEXT;
            ALTER TABLE case_file ADD COLUMN reached_on TEXT;
            ALTER TABLE case_file ADD COLUMN view_is_explained BIGINT NOT NULL DEFAULT 0;
            CREATE TABLE correction (
                referral TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                position BIGINT NOT NULL,
                corrected_on TEXT NOT NULL,
                account TEXT
            );
            CREATE INDEX correction_by_case ON correction (case_id);
            CREATE TABLE case_look (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                first_seen BIGINT NOT NULL,
                last_read BIGINT NOT NULL DEFAULT 0,
                PRIMARY KEY (case_id, account)
            );
            CREATE INDEX case_look_by_account ON case_look (account);
            INSERT INTO case_look (case_id, account, first_seen, last_read)
                SELECT substr(matter, 6), by_account, MIN(position), MAX(position)
                FROM ledger_entry
                WHERE stream_kind = 'access' AND by_account IS NOT NULL AND matter LIKE 'case:%'
                GROUP BY matter, by_account;
            """
    )
}
