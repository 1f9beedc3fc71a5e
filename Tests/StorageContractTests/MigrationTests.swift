import Specimens
import Storage
import Testing

@Suite("Migrations")
struct MigrationTests {
    private static let second = Migration(
        number: 2, name: "colour", both: "ALTER TABLE thing ADD COLUMN colour TEXT")

    @Test(arguments: Engine.present)
    func `each step is run once`(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Shelf.expect(version: 0, of: store)
            try await Migrator.migrate(store, Shelf.migrations)
            try await Migrator.migrate(store, Shelf.migrations)
            try await Shelf.expect(version: 1, of: store)
            try await Migrator.migrate(store, Shelf.migrations + [Self.second])
            try await Shelf.expect(version: 2, of: store)
            try await store.write { try $0.run("INSERT INTO thing (id, colour) VALUES (1, 'red')") }
        }
    }

    @Test(arguments: Engine.present)
    func `tables of a newer programme are refused`(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Migrator.migrate(store, Shelf.migrations + [Self.second])
            await #expect(throws: StorageFault.newerSchema(found: 2, known: 1)) {
                try await Migrator.migrate(store, Shelf.migrations)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a step that was run under another name is refused`(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Migrator.migrate(store, Shelf.migrations)
            let other = Migration(number: 1, name: "another", both: "CREATE TABLE x (y TEXT)")
            await #expect(throws: StorageFault.changedMigration(number: 1)) {
                try await Migrator.migrate(store, [other])
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a step that goes wrong half way leaves nothing of itself`(engine: Engine) async throws {
        try await engine.withStore { store in
            let broken = Migration(
                number: 2, name: "broken",
                both: "CREATE TABLE half (x TEXT); CREATE TABLE thing (y TEXT)")
            await #expect(throws: StorageFault.self) {
                try await Migrator.migrate(store, Shelf.migrations + [broken])
            }
            try await Shelf.expect(version: 1, of: store)
            await #expect(throws: StorageFault.self) {
                try await store.read { try $0.rows("SELECT * FROM half") }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a prepared statement survives a change of its table`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let all: SQL = "SELECT * FROM thing"
            try await store.write { connection in
                try Shelf.put(1, on: connection)
                _ = try connection.rows(all)
            }
            try await Migrator.migrate(store, Shelf.migrations + [Self.second])
            // PostgreSQL may refuse once, when the shape of the answer has changed under it.
            _ = try? await store.write { try $0.rows(all) }
            let colour = try await store.write { try $0.first(all)?.textIfAny("colour") }
            #expect(colour == .some(nil))
        }
    }

    @Test func `a gap in the numbers is a slip that ends the programme`() async {
        await #expect(processExitsWith: .failure) {
            let store = try await Place.memory.open()
            let second = Migration(number: 2, name: "b", both: "CREATE TABLE b (x TEXT)")
            try await Migrator.migrate(store, [second])
        }
    }
}
