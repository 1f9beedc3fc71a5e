import Foundation
import Specimens
import Storage
import StoragePostgreSQL
import Testing

@Suite("PostgreSQL", .enabled(if: Engine.present.contains(.postgreSQL)))
struct PostgreSQLTests {
    @Test func `a reader's killed session gives a fault and the next call works`() async throws {
        try await withShelf(on: .postgreSQL) { store in
            await #expect(throws: StorageFault.connectionLost) {
                try await store.read {
                    try $0.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            try await Shelf.expect(0, in: store)
        }
    }

    @Test func `a writer's killed session loses the write whole and the next call works`()
        async throws
    {
        try await withShelf(on: .postgreSQL) { store in
            await #expect(throws: StorageFault.connectionLost) {
                try await store.write { connection in
                    try Shelf.put(1, on: connection)
                    _ = try connection.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            try await store.write { try Shelf.put(2, on: $0) }
            try await Shelf.expect(1, in: store)
        }
    }

    @Test func `a session killed while idle is made again without anyone noticing`() async throws {
        try await withShelf(on: .postgreSQL) { store in
            let writer = try await store.write { try pid(of: $0) }
            let reader = try await store.read { try pid(of: $0) }
            try await kill([writer, reader])
            #expect(try await store.write { try pid(of: $0) } != writer)
            #expect(try await store.read { try pid(of: $0) } != reader)
        }
    }

    @Test func `a session lost while it commits is unknown and not tried again`() async throws {
        try await withShelf(on: .postgreSQL) { store in
            try await store.write { try $0.script(Self.killerAtCommit) }
            await #expect(throws: StorageFault.unknownCommit) {
                try await store.write { try Shelf.put(1, on: $0) }
            }
            try await Shelf.expect(0, in: store)
            try await store.write { connection in
                try connection.script("DROP TRIGGER killer ON thing")
                try Shelf.put(2, on: connection)
            }
        }
    }

    private static let killerAtCommit: StaticString =
        """
        CREATE FUNCTION kill_session() RETURNS TRIGGER LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER killer AFTER INSERT ON thing
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION kill_session()
        """

    @Test func `writers of two nodes stand in one line`() async throws {
        try await Engine.postgreSQL.withPlace { place in
            let one = try await place.open()
            let other = try await place.open()
            try await Migrator.migrate(one, Shelf.migrations)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for store in [one, other] {
                    for _ in 1...40 { group.addTask { try await appendNext(to: store) } }
                }
                try await group.waitForAll()
            }
            let last = try await one.read {
                try $0.first("SELECT MAX(id) AS last FROM thing")?.int("last")
            }
            #expect(last == 80)
            await one.close()
            await other.close()
        }
    }

    @Test func `two nodes that migrate at once run each step once`() async throws {
        try await Engine.postgreSQL.withPlace { place in
            let one = try await place.open()
            let other = try await place.open()
            async let first: Void = Migrator.migrate(one, Shelf.migrations)
            async let second: Void = Migrator.migrate(other, Shelf.migrations)
            _ = try await (first, second)
            try await Shelf.expect(version: 1, of: other)
            await one.close()
            await other.close()
        }
    }

    @Test func `a statement that takes too long is busy`() async throws {
        try await Engine.postgreSQL.withStore { store in
            await #expect(throws: StorageFault.busy) {
                try await store.read { connection in
                    try connection.script("SET LOCAL statement_timeout = '50ms'")
                    _ = try connection.rows("SELECT pg_sleep(5)")
                }
            }
        }
    }

    @Test func `every session has its limits and syncs its commits`() async throws {
        try await Engine.postgreSQL.withStore { store in
            let wanted = ["5s", "2s", "10s", "on"]
            let reader = try await store.read { try manners(on: $0) }
            let writer = try await store.write { try manners(on: $0) }
            #expect(reader == wanted)
            #expect(writer == wanted)
        }
    }

    @Test func `hundreds of different statements do not pile up at the server`() async throws {
        try await Engine.postgreSQL.withStore { store in
            let held = try await store.write { connection in
                for count in 1...450 {
                    let numbers = Array(1...count)
                    _ = try connection.rows("SELECT 1 AS one WHERE 1 IN (\(list: numbers))")
                }
                return try connection.first("SELECT COUNT(*) AS held FROM pg_prepared_statements")?
                    .int("held")
            }
            #expect((held ?? 999) <= 200)
        }
    }

    @Test func `an unreachable server is told as lost, and its complaint names no password`()
        async throws
    {
        let nowhere = "postgres://marac:open-sesame@127.0.0.1:1/none"
        await #expect(throws: StorageFault.connectionLost) {
            try await PostgreSQLStore.open(nowhere)
        }
        let complaint = try #require(PostgreSQLStore.complaint(connectingTo: nowhere))
        #expect(!complaint.contains("open-sesame"))
        #expect(PostgreSQLStore.complaint(connectingTo: Engine.postgreSQLAddress ?? "") == nil)
    }

    private func pid(of connection: any Connection) throws -> Int {
        try connection.first("SELECT pg_backend_pid() AS pid")?.int("pid") ?? 0
    }

    private func kill(_ sessions: [Int]) async throws {
        let server = try await PostgreSQLStore.open(
            Engine.postgreSQLAddress ?? "", demandsDurability: false)
        for session in sessions {
            _ = try await server.read {
                try $0.rows("SELECT pg_terminate_backend(\(session)::INT)")
            }
        }
        await server.close()
    }

    private func manners(on connection: any Connection) throws -> [String] {
        let row = try connection.first(
            """
            SELECT current_setting('statement_timeout') AS statement,
                current_setting('lock_timeout') AS lock,
                current_setting('idle_in_transaction_session_timeout') AS idle,
                current_setting('synchronous_commit') AS sync
            """
        )
        guard let row else { return [] }
        return [
            try row.text("statement"), try row.text("lock"), try row.text("idle"),
            try row.text("sync"),
        ]
    }
}

/// Takes the number after the last, which two writers at once would both take if they could.
private func appendNext(to store: any Store) async throws {
    try await store.write { connection in
        let last = try connection.first("SELECT COALESCE(MAX(id), 0) AS last FROM thing")
        try Shelf.put((try last?.int("last") ?? 0) + 1, on: connection)
    }
}
