/// Brings the tables of a store up to this programme, forward only, each step in its own
/// transaction.
package enum Migrator {
    /// Runs what has not been run. Refuses tables that a newer programme made (trust 4.6). Several
    /// nodes may start at once: each step looks again inside its transaction, and writers are
    /// serial.
    package static func migrate(_ store: any Store, _ migrations: [Migration]) async throws {
        precondition(
            migrations.map(\.number) == Array(1..<(migrations.count + 1)),
            "Migrations are numbered from 1 without a gap."
        )
        try await store.write { try prepare($0, for: migrations) }
        for migration in migrations {
            try await store.write { try run(migration, on: $0) }
        }
    }

    /// The number of the last step that was run, or 0 when the store is empty.
    package static func version(of store: any Store) async throws -> Int {
        try await store.read { connection in
            guard try hasHistory(connection) else { return 0 }
            return try lastNumber(connection)
        }
    }
}

extension Migrator {
    private static func prepare(
        _ connection: any Connection, for migrations: [Migration]
    ) throws(StorageFault) {
        if try !hasHistory(connection) {
            try connection.script(
                """
                CREATE TABLE schema_migration (
                    number BIGINT NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL
                )
                """
            )
        }
        let found = try lastNumber(connection)
        guard found <= migrations.count else {
            throw .newerSchema(found: found, known: migrations.count)
        }
    }

    private static func run(_ migration: Migration, on connection: any Connection)
        throws(StorageFault)
    {
        let name = migration.name.description
        let done = try connection.first(
            "SELECT name FROM schema_migration WHERE number = \(migration.number)"
        )
        if let done {
            guard try done.text("name") == name else {
                throw .changedMigration(number: migration.number)
            }
            return
        }
        try liftTimeLimit(connection)
        try connection.script(migration.text(for: connection.dialect))
        try connection.run(
            "INSERT INTO schema_migration (number, name) VALUES (\(migration.number), \(name))"
        )
    }

    /// A step over years of records may take longer than any statement of daily work.
    private static func liftTimeLimit(_ connection: any Connection) throws(StorageFault) {
        guard connection.dialect == .postgreSQL else { return }
        try connection.script("SET LOCAL statement_timeout = 0")
    }

    private static func hasHistory(_ connection: any Connection) throws(StorageFault) -> Bool {
        let found =
            switch connection.dialect {
            case .sqlite:
                try connection.first(
                    "SELECT 1 AS found FROM sqlite_schema WHERE name = 'schema_migration'"
                )
            case .postgreSQL:
                try connection.first(
                    "SELECT 1 AS found WHERE to_regclass('schema_migration') IS NOT NULL"
                )
            }
        return found != nil
    }

    private static func lastNumber(_ connection: any Connection) throws(StorageFault) -> Int {
        let last = try connection.first(
            "SELECT COALESCE(MAX(number), 0) AS number FROM schema_migration"
        )
        return try last?.int("number") ?? 0
    }
}
