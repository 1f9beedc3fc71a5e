import Storage

/// Passkeys, time codes and recovery codes; and of a session, what it was opened with and where.
///
/// Of a passkey only the public half is here. The secret of time codes is sealed, of a recovery
/// code only the hash is kept (trust 3.2). `failures` are the wrong passwords in a row (trust 3.8).
enum M0007_Passkeys {
    static let migration = Migration(
        number: 7, name: "passkeys",
        sqlite: """
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
            CREATE INDEX passkey_account ON passkey (account, made_at);
            CREATE TABLE time_code_secret (
                account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
                sealed BLOB NOT NULL,
                last_step INTEGER NOT NULL,
                made_at INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE recovery_code (
                hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
                account TEXT NOT NULL REFERENCES account (id)
            ) STRICT;
            CREATE INDEX recovery_code_account ON recovery_code (account);
            ALTER TABLE account ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE session ADD COLUMN factor TEXT NOT NULL DEFAULT 'password';
            ALTER TABLE session ADD COLUMN proven_at INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE session ADD COLUMN browser TEXT NOT NULL DEFAULT '';
            ALTER TABLE session ADD COLUMN network TEXT NOT NULL DEFAULT '';
            """,
        postgreSQL: """
            CREATE TABLE passkey (
                id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
                account TEXT NOT NULL REFERENCES account (id),
                credential BYTEA NOT NULL UNIQUE CHECK (length(credential) BETWEEN 16 AND 1023),
                public_key BYTEA NOT NULL,
                sign_count BIGINT NOT NULL CHECK (sign_count >= 0),
                is_syncable BIGINT NOT NULL CHECK (is_syncable IN (0, 1)),
                is_backed_up BIGINT NOT NULL CHECK (is_backed_up IN (0, 1)),
                model BYTEA NOT NULL CHECK (length(model) = 16),
                name TEXT NOT NULL,
                made_at BIGINT NOT NULL,
                made_with TEXT NOT NULL,
                used_at BIGINT,
                went_back_at BIGINT
            );
            CREATE INDEX passkey_account ON passkey (account, made_at);
            CREATE TABLE time_code_secret (
                account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
                sealed BYTEA NOT NULL,
                last_step BIGINT NOT NULL,
                made_at BIGINT NOT NULL
            );
            CREATE TABLE recovery_code (
                hash BYTEA NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
                account TEXT NOT NULL REFERENCES account (id)
            );
            CREATE INDEX recovery_code_account ON recovery_code (account);
            ALTER TABLE account ADD COLUMN failures BIGINT NOT NULL DEFAULT 0;
            ALTER TABLE session ADD COLUMN factor TEXT NOT NULL DEFAULT 'password';
            ALTER TABLE session ADD COLUMN proven_at BIGINT NOT NULL DEFAULT 0;
            ALTER TABLE session ADD COLUMN browser TEXT NOT NULL DEFAULT '';
            ALTER TABLE session ADD COLUMN network TEXT NOT NULL DEFAULT '';
            """
    )
}
