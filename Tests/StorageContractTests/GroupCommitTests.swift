import Foundation
import Specimens
import Storage
import Testing

@Suite("Group commit")
struct GroupCommitTests {
    @Test(arguments: Engine.present)
    func `sixty-four writers at once all land and share commits`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let before = store.tally
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in 1...64 {
                    group.addTask {
                        try await store.write { connection in
                            // The first holds the writer so that the others gather behind it.
                            if try Shelf.count(on: connection) == 0 {
                                Thread.sleep(forTimeInterval: 0.1)
                            }
                            try Shelf.put(id, on: connection)
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await Shelf.expect(64, in: store)
            #expect(store.tally.writes - before.writes == 64)
            #expect(store.tally.commits - before.commits < 32)
        }
    }

    @Test(arguments: Engine.present)
    func `a write that fails does not harm its neighbours`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let holding = Task {
                try await store.write { _ in Thread.sleep(forTimeInterval: 0.1) }
            }
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for id in 1...30 {
                    group.addTask { await lands(id, in: store) }
                }
                return await group.reduce(into: [Bool]()) { $0.append($1) }
            }
            try await holding.value
            #expect(outcomes.count { $0 } == 10)
            let kept = try await store.read {
                try $0.rows("SELECT id FROM thing ORDER BY id").map { try $0.int("id") }
            }
            #expect(kept == Array(stride(from: 3, through: 30, by: 3)))
        }
    }

    /// One in three is sound, one breaks the schema's rule half way, one throws an error of its
    /// own.
    private func lands(_ id: Int, in store: any Store) async -> Bool {
        do {
            try await store.write { connection in
                try Shelf.put(id, on: connection)
                if id % 3 == 1 { try Shelf.put(id, on: connection) }
                if id % 3 == 2 { throw ChangedMyMind() }
            }
            return true
        } catch {
            return false
        }
    }

    @Test(arguments: Engine.present)
    func `writes are kept in the order they came`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            for id in 1...20 { try await store.write { try Shelf.put(id, on: $0) } }
            let seen = try await store.write { connection in
                try connection.rows("SELECT id FROM thing ORDER BY id").map { try $0.int("id") }
            }
            #expect(seen == Array(1...20))
        }
    }

    @Test(arguments: Engine.present)
    func `a commit that the schema refuses writes nothing and says so`(
        engine: Engine
    ) async throws {
        try await withShelf(on: engine) { store in
            try await store.write { connection in
                try connection.script(
                    """
                    CREATE TABLE late (
                        thing BIGINT REFERENCES thing (id) DEFERRABLE INITIALLY DEFERRED
                    )
                    """
                )
            }
            await #expect(throws: StorageFault.constraintViolation) {
                try await store.write { try $0.run("INSERT INTO late (thing) VALUES (\(9))") }
            }
            let left = try await store.read { try $0.rows("SELECT thing FROM late").count }
            #expect(left == 0)
            try await store.write { try Shelf.put(1, on: $0) }
        }
    }

    @Test(arguments: Engine.present)
    func `a cancelled caller's write still lands`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            let task = Task {
                try await store.write { connection in
                    Thread.sleep(forTimeInterval: 0.05)
                    try Shelf.put(1, on: connection)
                }
            }
            task.cancel()
            try await task.value
            try await Shelf.expect(1, in: store)
        }
    }
}
