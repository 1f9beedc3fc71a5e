import Storage

/// The tables that serve lists: ids, states, dates and counts in clear, and a sealed card where
/// names are needed (D3). All but the drafts can be thrown away and rebuilt from the ledger.
enum M0003_Casework {
    static let migration = Migration(
        number: 3,
        name: "casework",
        sqlite: """
            CREATE TABLE area (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL
            ) STRICT;
            CREATE TABLE area_settings (
                area TEXT NOT NULL,
                from_day TEXT NOT NULL,
                position INTEGER NOT NULL PRIMARY KEY,
                settings TEXT NOT NULL
            ) STRICT;
            CREATE INDEX area_settings_by_day ON area_settings (area, from_day);
            CREATE TABLE area_member (
                area TEXT NOT NULL,
                agency TEXT NOT NULL,
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                signed_on TEXT,
                review_by TEXT,
                PRIMARY KEY (area, agency)
            ) STRICT;
            CREATE TABLE referral (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('submitted', 'returned', 'accepted', 'declined')),
                referrer TEXT NOT NULL,
                agency TEXT NOT NULL,
                submitted_at INTEGER NOT NULL,
                submitted_on TEXT NOT NULL,
                card BLOB NOT NULL
            ) STRICT;
            CREATE INDEX referral_by_area ON referral (area, state, submitted_at);
            CREATE INDEX referral_by_referrer ON referral (referrer, state);
            CREATE INDEX referral_by_case ON referral (case_id);
            CREATE TABLE case_file (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                year INTEGER NOT NULL,
                number INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'listed', 'heard', 'closed')),
                kind TEXT NOT NULL CHECK (kind IN ('new', 'repeat', 'transferIn')),
                referral TEXT NOT NULL,
                referrer TEXT,
                referring_agency TEXT NOT NULL,
                advocate TEXT,
                meeting TEXT,
                referred_on TEXT NOT NULL,
                opened_on TEXT NOT NULL,
                heard_on TEXT,
                flag_until TEXT,
                contacts INTEGER NOT NULL DEFAULT 0,
                has_view INTEGER NOT NULL DEFAULT 0,
                card BLOB NOT NULL,
                UNIQUE (area, year, number)
            ) STRICT;
            CREATE INDEX case_file_by_state ON case_file (area, state);
            CREATE INDEX case_file_by_meeting ON case_file (meeting);
            CREATE INDEX case_file_by_advocate ON case_file (advocate, state);
            CREATE TABLE research_request (
                case_id TEXT NOT NULL,
                agency TEXT NOT NULL,
                meeting TEXT NOT NULL,
                answer TEXT CHECK (answer IN ('known', 'notKnown', 'unableToCheck')),
                answered_at INTEGER,
                PRIMARY KEY (case_id, agency)
            ) STRICT;
            CREATE INDEX research_request_by_agency ON research_request (agency, meeting);
            CREATE INDEX research_request_by_meeting ON research_request (meeting);
            CREATE TABLE planned_action (
                id TEXT NOT NULL PRIMARY KEY,
                case_id TEXT NOT NULL,
                area TEXT NOT NULL,
                agency TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('open', 'done', 'noLongerPossible', 'notDone')),
                origin TEXT NOT NULL,
                agreed_on TEXT NOT NULL,
                due_on TEXT NOT NULL,
                reported_on TEXT,
                card BLOB NOT NULL
            ) STRICT;
            CREATE INDEX planned_action_by_agency ON planned_action (agency, state, due_on);
            CREATE INDEX planned_action_by_area ON planned_action (area, state, due_on);
            CREATE INDEX planned_action_by_case ON planned_action (case_id);
            CREATE TABLE hearing_agency (
                case_id TEXT NOT NULL,
                agency TEXT NOT NULL,
                PRIMARY KEY (case_id, agency)
            ) STRICT;
            CREATE TABLE meeting (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                kind TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('called', 'agendaIssued', 'inSession', 'closed')),
                date TEXT NOT NULL,
                starts_at INTEGER NOT NULL,
                minutes_per_case INTEGER NOT NULL,
                current_case TEXT
            ) STRICT;
            CREATE INDEX meeting_by_area ON meeting (area, date);
            CREATE TABLE agenda_item (
                meeting TEXT NOT NULL,
                case_id TEXT NOT NULL,
                place INTEGER NOT NULL,
                outcome TEXT CHECK (outcome IN ('heard', 'deferred')),
                PRIMARY KEY (meeting, case_id)
            ) STRICT;
            CREATE TABLE agenda_recipient (
                meeting TEXT NOT NULL,
                agency TEXT NOT NULL,
                PRIMARY KEY (meeting, agency)
            ) STRICT;
            CREATE TABLE declaration (
                meeting TEXT NOT NULL,
                account TEXT NOT NULL,
                PRIMARY KEY (meeting, account)
            ) STRICT;
            CREATE TABLE attendance (
                meeting TEXT NOT NULL,
                agency TEXT NOT NULL,
                attendance TEXT NOT NULL,
                PRIMARY KEY (meeting, agency)
            ) STRICT;
            CREATE TABLE draft (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                account TEXT NOT NULL,
                case_id TEXT NOT NULL,
                referral TEXT,
                saved_at INTEGER NOT NULL,
                body BLOB NOT NULL
            ) STRICT;
            CREATE INDEX draft_by_account ON draft (account, area);
            """,
        postgreSQL: """
            CREATE TABLE area (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL
            );
            CREATE TABLE area_settings (
                area TEXT NOT NULL,
                from_day TEXT NOT NULL,
                position BIGINT NOT NULL PRIMARY KEY,
                settings TEXT NOT NULL
            );
            CREATE INDEX area_settings_by_day ON area_settings (area, from_day);
            CREATE TABLE area_member (
                area TEXT NOT NULL,
                agency TEXT NOT NULL,
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                signed_on TEXT,
                review_by TEXT,
                PRIMARY KEY (area, agency)
            );
            CREATE TABLE referral (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                case_id TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('submitted', 'returned', 'accepted', 'declined')),
                referrer TEXT NOT NULL,
                agency TEXT NOT NULL,
                submitted_at BIGINT NOT NULL,
                submitted_on TEXT NOT NULL,
                card BYTEA NOT NULL
            );
            CREATE INDEX referral_by_area ON referral (area, state, submitted_at);
            CREATE INDEX referral_by_referrer ON referral (referrer, state);
            CREATE INDEX referral_by_case ON referral (case_id);
            CREATE TABLE case_file (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                year BIGINT NOT NULL,
                number BIGINT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'listed', 'heard', 'closed')),
                kind TEXT NOT NULL CHECK (kind IN ('new', 'repeat', 'transferIn')),
                referral TEXT NOT NULL,
                referrer TEXT,
                referring_agency TEXT NOT NULL,
                advocate TEXT,
                meeting TEXT,
                referred_on TEXT NOT NULL,
                opened_on TEXT NOT NULL,
                heard_on TEXT,
                flag_until TEXT,
                contacts BIGINT NOT NULL DEFAULT 0,
                has_view BIGINT NOT NULL DEFAULT 0,
                card BYTEA NOT NULL,
                UNIQUE (area, year, number)
            );
            CREATE INDEX case_file_by_state ON case_file (area, state);
            CREATE INDEX case_file_by_meeting ON case_file (meeting);
            CREATE INDEX case_file_by_advocate ON case_file (advocate, state);
            CREATE TABLE research_request (
                case_id TEXT NOT NULL,
                agency TEXT NOT NULL,
                meeting TEXT NOT NULL,
                answer TEXT CHECK (answer IN ('known', 'notKnown', 'unableToCheck')),
                answered_at BIGINT,
                PRIMARY KEY (case_id, agency)
            );
            CREATE INDEX research_request_by_agency ON research_request (agency, meeting);
            CREATE INDEX research_request_by_meeting ON research_request (meeting);
            CREATE TABLE planned_action (
                id TEXT NOT NULL PRIMARY KEY,
                case_id TEXT NOT NULL,
                area TEXT NOT NULL,
                agency TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('open', 'done', 'noLongerPossible', 'notDone')),
                origin TEXT NOT NULL,
                agreed_on TEXT NOT NULL,
                due_on TEXT NOT NULL,
                reported_on TEXT,
                card BYTEA NOT NULL
            );
            CREATE INDEX planned_action_by_agency ON planned_action (agency, state, due_on);
            CREATE INDEX planned_action_by_area ON planned_action (area, state, due_on);
            CREATE INDEX planned_action_by_case ON planned_action (case_id);
            CREATE TABLE hearing_agency (
                case_id TEXT NOT NULL,
                agency TEXT NOT NULL,
                PRIMARY KEY (case_id, agency)
            );
            CREATE TABLE meeting (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                kind TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('called', 'agendaIssued', 'inSession', 'closed')),
                date TEXT NOT NULL,
                starts_at BIGINT NOT NULL,
                minutes_per_case BIGINT NOT NULL,
                current_case TEXT
            );
            CREATE INDEX meeting_by_area ON meeting (area, date);
            CREATE TABLE agenda_item (
                meeting TEXT NOT NULL,
                case_id TEXT NOT NULL,
                place BIGINT NOT NULL,
                outcome TEXT CHECK (outcome IN ('heard', 'deferred')),
                PRIMARY KEY (meeting, case_id)
            );
            CREATE TABLE agenda_recipient (
                meeting TEXT NOT NULL,
                agency TEXT NOT NULL,
                PRIMARY KEY (meeting, agency)
            );
            CREATE TABLE declaration (
                meeting TEXT NOT NULL,
                account TEXT NOT NULL,
                PRIMARY KEY (meeting, account)
            );
            CREATE TABLE attendance (
                meeting TEXT NOT NULL,
                agency TEXT NOT NULL,
                attendance TEXT NOT NULL,
                PRIMARY KEY (meeting, agency)
            );
            CREATE TABLE draft (
                id TEXT NOT NULL PRIMARY KEY,
                area TEXT NOT NULL,
                account TEXT NOT NULL,
                case_id TEXT NOT NULL,
                referral TEXT,
                saved_at BIGINT NOT NULL,
                body BYTEA NOT NULL
            );
            CREATE INDEX draft_by_account ON draft (account, area);
            """
    )
}
