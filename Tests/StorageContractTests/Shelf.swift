import Storage
import Testing

/// The table most tests write to.
enum Shelf {
    static let migrations = [
        Migration(
            number: 1, name: "shelf",
            sqlite: """
                CREATE TABLE thing (
                    id BIGINT NOT NULL PRIMARY KEY,
                    label TEXT, body BLOB, size BIGINT CHECK (size IS NULL OR size >= -1),
                    UNIQUE (label, size)
                );
                CREATE TABLE part (thing BIGINT NOT NULL REFERENCES thing (id));
                """,
            postgreSQL: """
                CREATE TABLE thing (
                    id BIGINT NOT NULL PRIMARY KEY,
                    label TEXT, body BYTEA, size BIGINT CHECK (size IS NULL OR size >= -1),
                    UNIQUE (label, size)
                );
                CREATE TABLE part (thing BIGINT NOT NULL REFERENCES thing (id));
                """
        )
    ]

    static func put(_ id: Int, _ label: String = "a", on connection: any Connection) throws {
        try connection.run("INSERT INTO thing (id, label) VALUES (\(id), \(label))")
    }

    static func count(on connection: any Connection) throws -> Int {
        try connection.first("SELECT COUNT(*) AS things FROM thing")?.int("things") ?? -1
    }

    static func count(in store: any Store) async throws -> Int {
        try await store.read { try count(on: $0) }
    }

    static func expect(
        _ things: Int, in store: any Store, at place: SourceLocation = #_sourceLocation
    ) async throws {
        let count = try await count(in: store)
        #expect(count == things, sourceLocation: place)
    }

    static func expect(
        version: Int, of store: any Store, at place: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await Migrator.version(of: store)
        #expect(found == version, sourceLocation: place)
    }
}

/// An error of a caller's own.
struct ChangedMyMind: Error, Equatable {}
