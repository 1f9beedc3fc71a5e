import Foundation
package import Storage
import StoragePostgreSQL
import StorageSQLite

/// A storage engine that a test can be run on.
package enum Engine: String, CaseIterable, Sendable {
    case sqliteMemory, sqliteFile, postgreSQL

    /// The engines at hand: PostgreSQL only when `MARAC_TEST_POSTGRES` says where one is.
    package static var present: [Engine] {
        allCases.filter { $0 != .postgreSQL || postgreSQLAddress != nil }
    }

    /// The engines at hand that keep their data somewhere that can be opened again.
    package static var lasting: [Engine] { present.filter { $0 != .sqliteMemory } }

    package static var postgreSQLAddress: String? {
        ProcessInfo.processInfo.environment["MARAC_TEST_POSTGRES"]
    }

    /// Lends an empty store, and removes every trace of it afterwards.
    package func withStore(_ body: (any Store) async throws -> Void) async throws {
        try await withPlace { place in
            let store = try await place.open()
            do {
                try await body(store)
            } catch {
                await store.close()
                throw error
            }
            await store.close()
        }
    }

    /// Lends a place in which a store can be opened, closed and opened again.
    package func withPlace(_ body: (Place) async throws -> Void) async throws {
        switch self {
        case .sqliteMemory: try await body(.memory)
        case .sqliteFile: try await Self.withFolder(body)
        case .postgreSQL: try await Self.withSchema(body)
        }
    }
}

/// Where an engine keeps the data of one test.
package enum Place: Sendable {
    case memory
    case folder(String)
    case schema(connectionString: String)

    package func open() async throws -> any Store {
        switch self {
        case .memory: try SQLiteStore.inMemory()
        case .folder(let path): try SQLiteStore.open(folder: path)
        case .schema(let connectionString):
            // A server for tests may well be told not to sync.
            try await PostgreSQLStore.open(connectionString, demandsDurability: false)
        }
    }
}

extension Engine {
    private static func withFolder(_ body: (Place) async throws -> Void) async throws {
        let folder = URL.temporaryDirectory.appending(component: "marac-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(.folder(folder.path(percentEncoded: false)))
    }

    private static func withSchema(_ body: (Place) async throws -> Void) async throws {
        let address = postgreSQLAddress ?? ""
        let schema = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
        await crowd.enter()
        do {
            try await change(address, "SELECT pg_temp.make_schema(\(schema))")
            try await body(.schema(connectionString: addressing(schema, at: address)))
        } catch {
            try? await change(address, "SELECT pg_temp.drop_schema(\(schema))")
            await crowd.leave()
            throw error
        }
        try await change(address, "SELECT pg_temp.drop_schema(\(schema))")
        await crowd.leave()
    }

    /// A server takes a hundred sessions, and one test may need a dozen.
    private static let crowd = Crowd(size: 6)

    private static func addressing(_ schema: String, at address: String) -> String {
        guard address.contains("://") else {
            return address + " options='-csearch_path=\(schema)'"
        }
        return address + (address.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(schema)"
    }

    /// A statement cannot be made from a run-time name, so a function of the session does it.
    private static func change(_ address: String, _ call: SQL) async throws {
        let server = try await PostgreSQLStore.open(address, demandsDurability: false)
        try await server.write { connection in
            try connection.script(
                """
                CREATE FUNCTION pg_temp.make_schema(name TEXT) RETURNS VOID LANGUAGE plpgsql AS
                $$ BEGIN EXECUTE format('CREATE SCHEMA %I', name); END $$;
                CREATE FUNCTION pg_temp.drop_schema(name TEXT) RETURNS VOID LANGUAGE plpgsql AS
                $$ BEGIN
                    SET LOCAL client_min_messages = error;
                    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', name);
                END $$
                """
            )
            _ = try connection.rows(call)
        }
        await server.close()
    }
}

/// So many may be inside at once; the others wait outside in the order they came.
private actor Crowd {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(size: Int) {
        free = size
    }

    func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        free += 1
    }
}
