import Storage

/// Triage: referrals that were redirected or joined a case, who supports which side of a case, and
/// cases in which each party names the other (SR-09).
///
/// What `case_supporter` begins with names the adviser of today; a rebuild adds those before her.
enum M0004_Triage {
    static let migration = Migration(
        number: 4,
        name: "triage",
        sqlite: """
            CREATE TABLE referral_new (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('submitted', 'returned', 'accepted',
                    'declined', 'redirected', 'joined')),
                referrer TEXT NOT NULL,
                agency TEXT NOT NULL,
                submitted_at INTEGER NOT NULL,
                submitted_on TEXT NOT NULL,
                joined_case TEXT,
                card BLOB NOT NULL
            ) STRICT;
            INSERT INTO referral_new (id, area, case_id, state, referrer, agency, submitted_at,
                    submitted_on, card)
                SELECT id, area, case_id, state, referrer, agency, submitted_at, submitted_on, card
                FROM referral;
            DROP TABLE referral;
            ALTER TABLE referral_new RENAME TO referral;
            CREATE INDEX referral_by_area ON referral (area, state, submitted_at);
            CREATE INDEX referral_by_referrer ON referral (referrer, state);
            CREATE INDEX referral_by_case ON referral (case_id);
            ALTER TABLE case_file ADD COLUMN awaits_chair INTEGER NOT NULL DEFAULT 0;
            CREATE TABLE case_supporter (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                part TEXT NOT NULL CHECK (part IN ('referrer', 'adviser')),
                PRIMARY KEY (case_id, account, part)
            ) STRICT;
            CREATE INDEX case_supporter_by_account ON case_supporter (account, part);
            CREATE TABLE opposite_case (
                case_id TEXT NOT NULL,
                other TEXT NOT NULL,
                PRIMARY KEY (case_id, other)
            ) STRICT;
            CREATE TABLE joined_referral (
                case_id TEXT NOT NULL,
                referral TEXT NOT NULL,
                area TEXT NOT NULL,
                position INTEGER NOT NULL,
                PRIMARY KEY (case_id, referral)
            ) STRICT;
            CREATE INDEX joined_referral_by_area ON joined_referral (area, position);
            INSERT INTO case_supporter (case_id, account, part)
                SELECT id, referrer, 'referrer' FROM case_file WHERE referrer IS NOT NULL;
            INSERT INTO case_supporter (case_id, account, part)
                SELECT id, advocate, 'adviser' FROM case_file WHERE advocate IS NOT NULL;
            """,
        postgreSQL: """
            ALTER TABLE referral DROP CONSTRAINT referral_state_check;
            ALTER TABLE referral ADD CONSTRAINT referral_state_check CHECK (state IN
                ('submitted', 'returned', 'accepted', 'declined', 'redirected', 'joined'));
            ALTER TABLE referral ADD COLUMN joined_case TEXT;
            ALTER TABLE case_file ADD COLUMN awaits_chair BIGINT NOT NULL DEFAULT 0;
            CREATE TABLE case_supporter (
                case_id TEXT NOT NULL,
                account TEXT NOT NULL,
                part TEXT NOT NULL CHECK (part IN ('referrer', 'adviser')),
                PRIMARY KEY (case_id, account, part)
            );
            CREATE INDEX case_supporter_by_account ON case_supporter (account, part);
            CREATE TABLE opposite_case (
                case_id TEXT NOT NULL,
                other TEXT NOT NULL,
                PRIMARY KEY (case_id, other)
            );
            CREATE TABLE joined_referral (
                case_id TEXT NOT NULL,
                referral TEXT NOT NULL,
                area TEXT NOT NULL,
                position BIGINT NOT NULL,
                PRIMARY KEY (case_id, referral)
            );
            CREATE INDEX joined_referral_by_area ON joined_referral (area, position);
            INSERT INTO case_supporter (case_id, account, part)
                SELECT id, referrer, 'referrer' FROM case_file WHERE referrer IS NOT NULL;
            INSERT INTO case_supporter (case_id, account, part)
                SELECT id, advocate, 'adviser' FROM case_file WHERE advocate IS NOT NULL;
            """
    )
}
