import Storage

/// Accounts, their roles, open sessions and requests kept for a person who must sign in again.
///
/// Staff names stand in clear: they are not case content. Passwords are sealed (trust 3.1), of a
/// session's token only the hash is here (trust 3.5), a kept request is sealed (ux 1.5).
enum M0002_Accounts {
    static let migration = Migration(
        number: 2, name: "accounts",
        sqlite: """
            CREATE TABLE account (
                id TEXT NOT NULL PRIMARY KEY,
                user_name TEXT NOT NULL,
                user_key TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                agency TEXT NOT NULL,
                password BLOB NOT NULL,
                is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
                made_at INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE account_role (
                account TEXT NOT NULL REFERENCES account (id),
                area TEXT NOT NULL,
                role TEXT NOT NULL,
                PRIMARY KEY (account, area, role)
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
            ) STRICT;
            CREATE INDEX session_account ON session (account, begun_at);
            CREATE INDEX session_begun ON session (begun_at);
            CREATE TABLE kept_request (
                account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
                session_hash BLOB NOT NULL CHECK (length(session_hash) = 32),
                body BLOB NOT NULL,
                kept_at INTEGER NOT NULL
            ) STRICT;
            """,
        postgreSQL: """
            CREATE TABLE account (
                id TEXT NOT NULL PRIMARY KEY,
                user_name TEXT NOT NULL,
                user_key TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                agency TEXT NOT NULL,
                password BYTEA NOT NULL,
                is_disabled BIGINT NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
                made_at BIGINT NOT NULL
            );
            CREATE TABLE account_role (
                account TEXT NOT NULL REFERENCES account (id),
                area TEXT NOT NULL,
                role TEXT NOT NULL,
                PRIMARY KEY (account, area, role)
            );
            CREATE TABLE session (
                token_hash BYTEA NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
                account TEXT NOT NULL REFERENCES account (id),
                area TEXT NOT NULL,
                secret BYTEA NOT NULL CHECK (length(secret) = 32),
                begun_at BIGINT NOT NULL,
                seen_at BIGINT NOT NULL,
                is_locked BIGINT NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
                place TEXT NOT NULL DEFAULT ''
            );
            CREATE INDEX session_account ON session (account, begun_at);
            CREATE INDEX session_begun ON session (begun_at);
            CREATE TABLE kept_request (
                account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
                session_hash BYTEA NOT NULL CHECK (length(session_hash) = 32),
                body BYTEA NOT NULL,
                kept_at BIGINT NOT NULL
            );
            """
    )
}
