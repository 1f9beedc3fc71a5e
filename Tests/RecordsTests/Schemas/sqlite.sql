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

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    user_name TEXT NOT NULL,
    user_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    agency TEXT NOT NULL,
    password BLOB NOT NULL,
    is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    made_at INTEGER NOT NULL
, hours INTEGER NOT NULL DEFAULT 100, specialisms TEXT NOT NULL DEFAULT '', languages TEXT NOT NULL DEFAULT '', failures INTEGER NOT NULL DEFAULT 0, display TEXT NOT NULL DEFAULT '') STRICT;

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
    outcome TEXT CHECK (outcome IN ('heard', 'deferred')), not_reached INTEGER NOT NULL DEFAULT 0, minutes_wait_since TEXT,
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
    review_by TEXT, is_core INTEGER NOT NULL DEFAULT 0, contact TEXT, last_day TEXT, letters TEXT,
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

CREATE TABLE break_glass_told (
    glass TEXT NOT NULL,
    account TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('coordinator', 'agencyLead', 'reviewer')),
    PRIMARY KEY (glass, account)
) STRICT;

CREATE TABLE case_circle (
    case_id TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (case_id, account)
) STRICT;

CREATE TABLE case_exclusion (
    case_id TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (case_id, account)
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
    card BLOB NOT NULL, awaits_chair INTEGER NOT NULL DEFAULT 0, allocated_on TEXT, tried_on TEXT, reached_on TEXT, view_is_explained INTEGER NOT NULL DEFAULT 0, chair_declined INTEGER NOT NULL DEFAULT 0, repeat_of TEXT,
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

CREATE TABLE conflict_declaration (
    id TEXT NOT NULL PRIMARY KEY,
    area TEXT NOT NULL,
    account TEXT NOT NULL,
    made_on TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_settled INTEGER NOT NULL DEFAULT 0 CHECK (is_settled IN (0, 1)),
    card BLOB NOT NULL
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

CREATE TABLE held_role (
    account TEXT NOT NULL,
    area TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (account, area, role)
) STRICT;

CREATE TABLE in_the_room (
    meeting TEXT NOT NULL,
    agency TEXT NOT NULL,
    PRIMARY KEY (meeting, agency)
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

CREATE TABLE ledger_receipt (
    entries INTEGER NOT NULL PRIMARY KEY CHECK (entries > 0),
    at INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000)
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
, closed_on TEXT, case_is_shown INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE meeting_paper (
    meeting TEXT NOT NULL,
    paper TEXT NOT NULL CHECK (paper IN ('agenda', 'actionList')),
    agency TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    opened_at INTEGER,
    PRIMARY KEY (meeting, paper, agency)
) STRICT;

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

CREATE TABLE open_conflict (
    case_id TEXT NOT NULL,
    account TEXT NOT NULL,
    area TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('found', 'liftAsked', 'circleAsked')),
    since TEXT NOT NULL,
    PRIMARY KEY (case_id, account, standing)
) STRICT;

CREATE TABLE opposite_case (
    case_id TEXT NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (case_id, other)
) STRICT;

CREATE TABLE passkey (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
    account TEXT NOT NULL REFERENCES account (id),
    credential BLOB NOT NULL UNIQUE CHECK (length(credential) BETWEEN 16 AND 1023),
    public_key BLOB NOT NULL,
    sign_count INTEGER NOT NULL CHECK (sign_count >= 0),
    is_syncable INTEGER NOT NULL CHECK (is_syncable IN (0, 1)),
    is_backed_up INTEGER NOT NULL CHECK (is_backed_up IN (0, 1)),
    model BLOB NOT NULL CHECK (length(model) = 16),
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_with TEXT NOT NULL,
    used_at INTEGER,
    went_back_at INTEGER
) STRICT;

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

CREATE TABLE recovery_code (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    account TEXT NOT NULL REFERENCES account (id)
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

CREATE TABLE research_helper (
    case_id TEXT NOT NULL,
    agency TEXT NOT NULL,
    account TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    PRIMARY KEY (case_id, agency, account)
) STRICT;

CREATE TABLE research_request (
    case_id TEXT NOT NULL,
    agency TEXT NOT NULL,
    meeting TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('known', 'notKnown', 'unableToCheck')),
    answered_at INTEGER, asked_again INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (case_id, agency)
) STRICT;

CREATE TABLE schema_migration (
    number BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE seat (
    account TEXT NOT NULL,
    area TEXT NOT NULL,
    meeting TEXT NOT NULL,
    case_id TEXT,
    until INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    account TEXT NOT NULL REFERENCES account (id),
    area TEXT NOT NULL,
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    begun_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    is_locked INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
    place TEXT NOT NULL DEFAULT ''
, factor TEXT NOT NULL DEFAULT 'password', proven_at INTEGER NOT NULL DEFAULT 0, browser TEXT NOT NULL DEFAULT '', network TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE sign_in_code (
    code_hash BLOB NOT NULL PRIMARY KEY CHECK (length(code_hash) = 32),
    membership TEXT NOT NULL UNIQUE,
    area TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE time_code_secret (
    account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    sealed BLOB NOT NULL,
    last_step INTEGER NOT NULL,
    made_at INTEGER NOT NULL
, failures INTEGER NOT NULL DEFAULT 0, failing_since INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE unsafe_contact (
    position INTEGER NOT NULL PRIMARY KEY,
    area TEXT NOT NULL,
    case_id TEXT NOT NULL,
    contacted_on TEXT NOT NULL,
    account TEXT
) STRICT;

CREATE INDEX access_entry_by_account ON access_entry (area, account, at);

CREATE INDEX access_entry_by_area ON access_entry (area, at);

CREATE INDEX access_entry_by_case ON access_entry (case_id, position);

CREATE INDEX access_entry_by_kind ON access_entry (area, kind, at);

CREATE INDEX agenda_item_by_case ON agenda_item (case_id);

CREATE INDEX agenda_item_minutes_wait ON agenda_item (minutes_wait_since);

CREATE INDEX area_settings_by_day ON area_settings (area, from_day);

CREATE INDEX break_glass_by_account ON break_glass (account, case_id);

CREATE INDEX break_glass_by_day ON break_glass (area, broken_on);

CREATE INDEX break_glass_told_by_account ON break_glass_told (account);

CREATE INDEX case_circle_by_account ON case_circle (account);

CREATE INDEX case_exclusion_by_account ON case_exclusion (account);

CREATE INDEX case_file_by_advocate ON case_file (advocate, state);

CREATE INDEX case_file_by_meeting ON case_file (meeting);

CREATE INDEX case_file_by_state ON case_file (area, state);

CREATE INDEX case_look_by_account ON case_look (account);

CREATE INDEX case_supporter_by_account ON case_supporter (account, part);

CREATE INDEX conflict_declaration_by_area ON conflict_declaration (area, position);

CREATE INDEX correction_by_area ON correction (area, position);

CREATE INDEX correction_by_case ON correction (case_id);

CREATE INDEX draft_by_account ON draft (account, area);

CREATE INDEX held_role_by_area ON held_role (area, role);

CREATE INDEX joined_referral_by_area ON joined_referral (area, position);

CREATE INDEX meeting_by_area ON meeting (area, date);

CREATE INDEX meeting_by_current_case ON meeting (current_case);

CREATE INDEX meeting_paper_by_agency ON meeting_paper (agency, paper, opened_at);

CREATE INDEX membership_by_account ON membership (account);

CREATE INDEX membership_by_agency ON membership (area, agency, name);

CREATE INDEX open_conflict_by_area ON open_conflict (area, since);

CREATE INDEX opposite_case_by_other ON opposite_case (other, case_id);

CREATE INDEX passkey_account ON passkey (account, made_at);

CREATE INDEX person_link_by_area ON person_link (area, decided_on);

CREATE INDEX person_link_by_other ON person_link (other);

CREATE INDEX planned_action_by_agency ON planned_action (agency, state, due_on);

CREATE INDEX planned_action_by_area ON planned_action (area, state, due_on);

CREATE INDEX planned_action_by_case ON planned_action (case_id);

CREATE INDEX recovery_code_account ON recovery_code (account);

CREATE INDEX referral_by_area ON referral (area, state, submitted_at);

CREATE INDEX referral_by_case ON referral (case_id);

CREATE INDEX referral_by_referrer ON referral (referrer, state);

CREATE INDEX research_helper_by_account ON research_helper (account);

CREATE INDEX research_request_by_agency ON research_request (agency, meeting);

CREATE INDEX research_request_by_meeting ON research_request (meeting);

CREATE INDEX seat_by_account ON seat (account, area);

CREATE INDEX session_account ON session (account, begun_at);

CREATE INDEX session_begun ON session (begun_at);

CREATE INDEX unsafe_contact_by_area ON unsafe_contact (area, position);
