CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    user_name TEXT NOT NULL,
    user_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    agency TEXT NOT NULL,
    password BLOB NOT NULL,
    is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    made_at INTEGER NOT NULL
, hours INTEGER NOT NULL DEFAULT 100, specialisms TEXT NOT NULL DEFAULT '', languages TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE account_role (
    account TEXT NOT NULL REFERENCES account (id),
    area TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (account, area, role)
) STRICT;

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

CREATE TABLE area (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE area_member (
    area TEXT NOT NULL,
    agency TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    signed_on TEXT,
    review_by TEXT,
    PRIMARY KEY (area, agency)
) STRICT;

CREATE TABLE area_settings (
    area TEXT NOT NULL,
    from_day TEXT NOT NULL,
    position INTEGER NOT NULL PRIMARY KEY,
    settings TEXT NOT NULL
) STRICT;

CREATE TABLE attendance (
    meeting TEXT NOT NULL,
    agency TEXT NOT NULL,
    attendance TEXT NOT NULL,
    PRIMARY KEY (meeting, agency)
) STRICT;

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
    card BLOB NOT NULL, awaits_chair INTEGER NOT NULL DEFAULT 0, allocated_on TEXT, tried_on TEXT, reached_on TEXT, view_is_explained INTEGER NOT NULL DEFAULT 0,
    UNIQUE (area, year, number)
) STRICT;

CREATE TABLE case_look (
    case_id TEXT NOT NULL,
    account TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_read INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (case_id, account)
) STRICT;

CREATE TABLE case_supporter (
    case_id TEXT NOT NULL,
    account TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('referrer', 'adviser')),
    PRIMARY KEY (case_id, account, part)
) STRICT;

CREATE TABLE correction (
    referral TEXT NOT NULL PRIMARY KEY,
    area TEXT NOT NULL,
    case_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    corrected_on TEXT NOT NULL,
    account TEXT
) STRICT;

CREATE TABLE declaration (
    meeting TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (meeting, account)
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

CREATE TABLE hearing_agency (
    case_id TEXT NOT NULL,
    agency TEXT NOT NULL,
    PRIMARY KEY (case_id, agency)
) STRICT;

CREATE TABLE joined_referral (
    case_id TEXT NOT NULL,
    referral TEXT NOT NULL,
    area TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (case_id, referral)
) STRICT;

CREATE TABLE kept_request (
    account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    session_hash BLOB NOT NULL CHECK (length(session_hash) = 32),
    body BLOB NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT;

CREATE TABLE key_ring (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    canary BLOB NOT NULL,
    erasures INTEGER NOT NULL CHECK (erasures >= 0)
) STRICT;

CREATE TABLE ledger_entry (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position > 0),
    stream_kind TEXT NOT NULL CHECK (length(stream_kind) BETWEEN 1 AND 40),
    stream_id TEXT NOT NULL CHECK (length(stream_id) = 26),
    version INTEGER NOT NULL CHECK (version > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    at INTEGER NOT NULL,
    by_account TEXT CHECK (length(by_account) = 26),
    area TEXT NOT NULL CHECK (length(area) = 26),
    matter TEXT NOT NULL CHECK (length(matter) BETWEEN 28 AND 60),
    key_version INTEGER NOT NULL CHECK (key_version > 0),
    body BLOB NOT NULL CHECK (length(body) >= 93),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (stream_kind, stream_id, version)
) STRICT;

CREATE TABLE ledger_head (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    position INTEGER NOT NULL CHECK (position >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE matter_key (
    matter TEXT NOT NULL CHECK (length(matter) BETWEEN 28 AND 60),
    version INTEGER NOT NULL CHECK (version > 0),
    wrapped BLOB CHECK (length(wrapped) = 61),
    made_at INTEGER NOT NULL,
    destroyed_at INTEGER,
    PRIMARY KEY (matter, version),
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
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

CREATE TABLE opposite_case (
    case_id TEXT NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (case_id, other)
) STRICT;

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

CREATE TABLE "referral" (
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

CREATE TABLE research_request (
    case_id TEXT NOT NULL,
    agency TEXT NOT NULL,
    meeting TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('known', 'notKnown', 'unableToCheck')),
    answered_at INTEGER,
    PRIMARY KEY (case_id, agency)
) STRICT;

CREATE TABLE schema_migration (
    number BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE session (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    account TEXT NOT NULL REFERENCES account (id),
    area TEXT NOT NULL,
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    begun_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    is_locked INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
    place TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX area_settings_by_day ON area_settings (area, from_day);

CREATE INDEX case_file_by_advocate ON case_file (advocate, state);

CREATE INDEX case_file_by_meeting ON case_file (meeting);

CREATE INDEX case_file_by_state ON case_file (area, state);

CREATE INDEX case_look_by_account ON case_look (account);

CREATE INDEX case_supporter_by_account ON case_supporter (account, part);

CREATE INDEX correction_by_case ON correction (case_id);

CREATE INDEX draft_by_account ON draft (account, area);

CREATE INDEX joined_referral_by_area ON joined_referral (area, position);

CREATE INDEX meeting_by_area ON meeting (area, date);

CREATE INDEX planned_action_by_agency ON planned_action (agency, state, due_on);

CREATE INDEX planned_action_by_area ON planned_action (area, state, due_on);

CREATE INDEX planned_action_by_case ON planned_action (case_id);

CREATE INDEX referral_by_area ON referral (area, state, submitted_at);

CREATE INDEX referral_by_case ON referral (case_id);

CREATE INDEX referral_by_referrer ON referral (referrer, state);

CREATE INDEX research_request_by_agency ON research_request (agency, meeting);

CREATE INDEX research_request_by_meeting ON research_request (meeting);

CREATE INDEX session_account ON session (account, begun_at);

CREATE INDEX session_begun ON session (begun_at);
