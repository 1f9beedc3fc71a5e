import Foundation
import Specimens
import Storage
import Testing

@Suite("Reading and writing")
struct ReadingAndWritingTests {
    @Test(arguments: Engine.present)
    func `what is written is read back on the writing and on a reading connection`(
        engine: Engine
    ) async throws {
        try await withShelf(on: engine) { store in
            let seen = try await store.write { connection in
                try Shelf.put(1, "lamp", on: connection)
                return try connection.first("SELECT label FROM thing WHERE id = \(1)")?.text(
                    "label")
            }
            #expect(seen == "lamp")
            let later = try await store.read {
                try $0.first("SELECT label FROM thing")?.text("label")
            }
            #expect(later == "lamp")
        }
    }

    @Test(arguments: Engine.lasting)
    func `what is written is there when the store is opened again`(engine: Engine) async throws {
        try await engine.withPlace { place in
            let first = try await place.open()
            try await Migrator.migrate(first, Shelf.migrations)
            try await first.write { try Shelf.put(1, on: $0) }
            await first.close()
            let second = try await place.open()
            let count = try await Shelf.count(in: second)
            await second.close()
            #expect(count == 1)
        }
    }

    @Test(arguments: Engine.present)
    func `a body that throws writes nothing and its own error comes back`(
        engine: Engine
    ) async throws {
        try await withShelf(on: engine) { store in
            await #expect(throws: ChangedMyMind()) {
                try await store.write { connection in
                    try Shelf.put(1, on: connection)
                    throw ChangedMyMind()
                }
            }
            try await Shelf.expect(0, in: store)
            #expect(store.tally.writes == 2)  // those of the migrations
        }
    }

    @Test(arguments: Engine.present)
    func `a swallowed fault still undoes the write, and ends it at once`(
        engine: Engine
    ) async throws {
        try await withShelf(on: engine) { store in
            await #expect(throws: StorageFault.uniqueViolation(constraint: "thing_pkey")) {
                try await store.write { connection in
                    try Shelf.put(1, on: connection)
                    try? Shelf.put(1, on: connection)
                    #expect(throws: StorageFault.uniqueViolation(constraint: "thing_pkey")) {
                        try connection.run("DELETE FROM thing")
                    }
                }
            }
            try await Shelf.expect(0, in: store)
        }
    }

    @Test(arguments: Engine.present)
    func `run says how many rows were inserted, changed or deleted`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let counts = try await store.write { connection in
                [
                    try connection.run("INSERT INTO thing (id) VALUES (1), (2), (3)"),
                    try connection.run("UPDATE thing SET label = \("x") WHERE id > \(1)"),
                    try connection.run("UPDATE thing SET label = \("x") WHERE id > \(9)"),
                    try connection.run(
                        "INSERT INTO thing (id) VALUES (\(1)) ON CONFLICT DO NOTHING"),
                    try connection.run("DELETE FROM thing"),
                    try connection.run("SELECT 1 AS one"),
                ]
            }
            #expect(counts == [3, 2, 0, 0, 3, 0])
        }
    }

    @Test(arguments: Engine.present)
    func `an insert can return its row, and a list can be asked for`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let ids = try await store.write { connection in
                let rows = try connection.rows(
                    "INSERT INTO thing (id) VALUES (1), (2), (3) RETURNING id")
                return try rows.map { try $0.int("id") }
            }
            #expect(ids == [1, 2, 3])
            let some = try await store.read { connection in
                let one = try connection.rows(
                    "SELECT id FROM thing WHERE id IN (\(list: [1, 3, 5])) ORDER BY id")
                let none = try connection.rows(
                    "SELECT id FROM thing WHERE id IN (\(list: [Int]()))")
                return (try one.map { try $0.int("id") }, none.count)
            }
            #expect(some.0 == [1, 3])
            #expect(some.1 == 0)
        }
    }

    @Test(arguments: Engine.present)
    func `a reader cannot write`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            await #expect(throws: StorageFault.readOnly) {
                try await store.read { try Shelf.put(1, on: $0) }
            }
            try await Shelf.expect(0, in: store)
        }
    }

    @Test(arguments: Engine.lasting)
    func `a reader sees one snapshot whatever is written meanwhile`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let counts = try await store.read { connection in
                let before = try Shelf.count(on: connection)
                let written = DispatchSemaphore(value: 0)
                Task {
                    try await store.write { try Shelf.put(1, on: $0) }
                    written.signal()
                }
                #expect(written.wait(timeout: .now() + 20) == .success)
                return [before, try Shelf.count(on: connection)]
            }
            #expect(counts == [0, 0])
            try await Shelf.expect(1, in: store)
        }
    }

    @Test(arguments: Engine.present)
    func `twenty readers at once all get their answer`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...20 {
                    group.addTask {
                        try await store.read {
                            try $0.first("SELECT \(number) AS number")?.int("number") ?? 0
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(sum == 210)
        }
    }

    @Test(arguments: Engine.present)
    func `a connection kept beyond its transaction answers no more`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let kept = Kept()
            try await store.write { kept.connection = $0 }
            #expect(throws: StorageFault.closed) { try kept.connection?.rows("SELECT 1 AS one") }
        }
    }

    @Test(arguments: Engine.present)
    func `a closed store takes no work`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            await store.close()
            await #expect(throws: StorageFault.closed) { try await Shelf.count(in: store) }
            await #expect(throws: StorageFault.closed) {
                try await store.write { try Shelf.put(1, on: $0) }
            }
        }
    }
}

/// Where a test smuggles a connection out of its transaction. Only one thread ever looks at a time.
final class Kept: @unchecked Sendable {
    var connection: (any Connection)?
}

/// Lends a store with the shelf in it.
func withShelf(on engine: Engine, _ body: (any Store) async throws -> Void) async throws {
    try await engine.withStore { store in
        try await Migrator.migrate(store, Shelf.migrations)
        try await body(store)
    }
}
