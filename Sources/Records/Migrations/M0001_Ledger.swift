import Storage

/// The chain of entries, its head, and the keys their words are sealed with.
///
/// The head begins with the SHA-256 of `openmarac ledger 1`, the hash before the first entry.
enum M0001_Ledger {
    static let migration = Migration(
        number: 1,
        name: "ledger",
        sqlite: """
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
            INSERT INTO ledger_head (only_row, position, hash) VALUES (
                1, 0, x'3194d641c9e10d4729af08ecbc609c64a383b05d051f3bf655849e5965be0642'
            );
            CREATE TABLE matter_key (
                matter TEXT NOT NULL CHECK (length(matter) BETWEEN 28 AND 60),
                version INTEGER NOT NULL CHECK (version > 0),
                wrapped BLOB CHECK (length(wrapped) = 61),
                made_at INTEGER NOT NULL,
                destroyed_at INTEGER,
                PRIMARY KEY (matter, version),
                CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
            ) STRICT;
            CREATE TABLE key_ring (
                only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
                canary BLOB NOT NULL,
                erasures INTEGER NOT NULL CHECK (erasures >= 0)
            ) STRICT;
            """,
        postgreSQL: """
            CREATE TABLE ledger_entry (
                position BIGINT NOT NULL PRIMARY KEY CHECK (position > 0),
                stream_kind TEXT NOT NULL CHECK (length(stream_kind) BETWEEN 1 AND 40),
                stream_id TEXT NOT NULL CHECK (length(stream_id) = 26),
                version BIGINT NOT NULL CHECK (version > 0),
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
                at BIGINT NOT NULL,
                by_account TEXT CHECK (length(by_account) = 26),
                area TEXT NOT NULL CHECK (length(area) = 26),
                matter TEXT NOT NULL CHECK (length(matter) BETWEEN 28 AND 60),
                key_version BIGINT NOT NULL CHECK (key_version > 0),
                body BYTEA NOT NULL CHECK (length(body) >= 93),
                hash BYTEA NOT NULL CHECK (length(hash) = 32),
                UNIQUE (stream_kind, stream_id, version)
            );
            CREATE TABLE ledger_head (
                only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
                position BIGINT NOT NULL CHECK (position >= 0),
                hash BYTEA NOT NULL CHECK (length(hash) = 32)
            );
            INSERT INTO ledger_head (only_row, position, hash) VALUES (
                1, 0, '\\x3194d641c9e10d4729af08ecbc609c64a383b05d051f3bf655849e5965be0642'
            );
            CREATE TABLE matter_key (
                matter TEXT NOT NULL CHECK (length(matter) BETWEEN 28 AND 60),
                version BIGINT NOT NULL CHECK (version > 0),
                wrapped BYTEA CHECK (length(wrapped) = 61),
                made_at BIGINT NOT NULL,
                destroyed_at BIGINT,
                PRIMARY KEY (matter, version),
                CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
            );
            CREATE TABLE key_ring (
                only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
                canary BYTEA NOT NULL,
                erasures BIGINT NOT NULL CHECK (erasures >= 0)
            );
            """
    )
}
