import Casework
import Records
import Specimens
import Storage
import Testing

struct DisclosingTests {
    @Test(arguments: Engine.present)
    func `who looked is in the ledger before anything is shown`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count())
            let count = try await bench.ledger.disclose { desk in
                let grant = AccessPolicy.maintain(LedgerBench.matter(1))
                let tally = try desk.record(Tally.self, LedgerBench.tally(1), grant)
                return (tally.count, [LedgerBench.look(1), LedgerBench.look(1, at: "paper")])
            }
            #expect(count == 1)
            #expect(try await bench.position() == 3)
            #expect(try await bench.looks() == ["tally page", "paper"])
        }
    }

    @Test(arguments: Engine.present)
    func `when the look cannot be written nothing is shown`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count())
            let full = try await LedgerBench.over(
                InterruptedStore(bench.store) { throw StorageFault.full })
            await #expect(throws: StorageFault.full) {
                try await full.ledger.disclose { _ in ("words", [LedgerBench.look(1)]) }
            }
            #expect(try await bench.position() == 1)
        }
    }

    @Test(arguments: Engine.present)
    func `a table that cannot keep the look holds the words back`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count())
            let broken = try await LedgerBench.over(bench.store, tables: BrokenTables())
            await #expect(throws: BrokenTables.Fault.self) {
                try await broken.ledger.disclose { _ in ("words", [LedgerBench.look(1)]) }
            }
            #expect(try await bench.position() == 1)
        }
    }

    @Test(arguments: Engine.present)
    func `many people look at once and each look is kept`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count())
            let before = bench.store.tally.commits
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        _ = try await bench.ledger.disclose { _ in (1, [LedgerBench.look(1)]) }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await bench.looks().count == 50)
            #expect(bench.store.tally.commits - before <= 50)
            #expect(try await bench.verdict() == .intact(entries: 51))
        }
    }

    @Test func `nobody can look at a matter that was never begun`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            await #expect(throws: LedgerFault.noKey) {
                try await bench.ledger.disclose { _ in (1, [LedgerBench.look(1)]) }
            }
        }
    }
}

/// Tables that cannot keep anything.
private struct BrokenTables: LedgerTables {
    struct Fault: Error {}

    func keep(_ change: LedgerChange, _ connection: any Connection) throws { throw Fault() }
    func erase(_ matter: Matter, _ connection: any Connection) throws {}
    func clear(_ connection: any Connection) throws {}
}
