import Specimens
import Storage
import Testing

@Suite("Constraints")
struct ConstraintTests {
    @Test(arguments: Engine.present)
    func `a second row with the same key is told apart by the name of the constraint`(
        engine: Engine
    ) async throws {
        try await withShelf(on: engine) { store in
            try await store.write {
                try $0.run("INSERT INTO thing (id, label, size) VALUES (1, 'a', 1)")
            }
            await #expect(throws: StorageFault.uniqueViolation(constraint: "thing_pkey")) {
                try await store.write { try $0.run("INSERT INTO thing (id) VALUES (1)") }
            }
            await #expect(throws: StorageFault.uniqueViolation(constraint: "thing_label_size_key"))
            {
                try await store.write {
                    try $0.run("INSERT INTO thing (id, label, size) VALUES (2, 'a', 1)")
                }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a unique index over an expression is told by its own name`(engine: Engine) async throws {
        try await withShelf(on: engine) { store in
            try await store.write {
                try $0.script("CREATE UNIQUE INDEX thing_loudly ON thing (upper(label))")
                try Shelf.put(1, "a", on: $0)
            }
            await #expect(throws: StorageFault.uniqueViolation(constraint: "thing_loudly")) {
                try await store.write { try Shelf.put(2, "A", on: $0) }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `checks, missing values and foreign keys are refused by the schema`(
        engine: Engine
    ) async throws {
        try await withShelf(on: engine) { store in
            let refused: [SQL] = [
                "INSERT INTO thing (id, size) VALUES (1, \(-2))",
                "INSERT INTO thing (id) VALUES (\(nil as Int?))",
                "INSERT INTO part (thing) VALUES (\(99))",
            ]
            for sql in refused {
                await #expect(throws: StorageFault.constraintViolation) {
                    try await store.write { try $0.run(sql) }
                }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a slip in a statement is broken, and the next statement works`(
        engine: Engine
    ) async throws {
        try await withShelf(on: engine) { store in
            let fault = await #expect(throws: StorageFault.self) {
                try await store.read { try $0.rows("SELECT nonsense FROM nowhere") }
            }
            guard case .broken? = fault else {
                Issue.record("expected broken")
                return
            }
            try await Shelf.expect(0, in: store)
        }
    }

    @Test func `a name that is not plainly a name never becomes part of a fault`() {
        let fault = StorageFault.uniqueViolation(named: "(email)=(ann@example.invalid)")
        #expect(fault == .uniqueViolation(constraint: "unnamed"))
        #expect(SQLState("23 05").description == "?????")
        #expect(SQLState("42P01").description == "42P01")
    }
}
