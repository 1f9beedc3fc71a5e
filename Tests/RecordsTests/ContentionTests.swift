import Casework
import Records
import Specimens
import Storage
import Synchronization
import Testing

struct ContentionTests {
    @Test(arguments: Engine.present)
    func `a hundred people count at once and none is lost`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<100 {
                    group.addTask { _ = try await bench.decide(Count()).get() }
                }
                try await group.waitForAll()
            }
            #expect(try await bench.tally().count == 100)
            #expect(try await bench.position() == 100)
            #expect(try await bench.verdict() == .intact(entries: 100))
        }
    }

    @Test(arguments: Engine.present)
    func `two decisions at once on one record both land once`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            async let one = bench.decide(Count(step: 1))
            async let two = bench.decide(Count(step: 10))
            _ = try await (one.get(), two.get())
            #expect(try await bench.tally().count == 11)
        }
    }

    @Test(arguments: Engine.present)
    func `a decision is taken again when a record it only read has moved on`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            let slow = try await beaten(bench) { try await bench.decide(Count(step: 5), 2) }
            let seen = Mutex<[Int]>([])
            try await slow.ledger.perform { desk in
                let read = AccessPolicy.begin(LedgerBench.matter(2))
                let count = try desk.record(Tally.self, LedgerBench.tally(2), read).count
                seen.withLock { $0.append(count) }
                return try desk.decide(
                    Count(step: count), on: LedgerBench.tally(1), in: LedgerBench.area,
                    AccessPolicy.begin(LedgerBench.matter(1)), LedgerBench.occasion())
            }.get()
            #expect(seen.withLock { $0 } == [0, 5])
            #expect(try await bench.tally(1).count == 5)
        }
    }

    @Test(arguments: Engine.present)
    func `a decision that a table refuses is taken again and may see why`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            let slow = try await beaten(bench) { try await bench.decide(Claim(name: "rowan"), 2) }
            let result = try await slow.ledger.perform { desk -> Result<Void, Taken> in
                let name = "rowan"
                guard
                    try desk.connection.first(
                        "SELECT name FROM tally_claim WHERE name = \(name)") == nil
                else { return .failure(Taken()) }
                _ = try desk.decide(
                    Claim(name: name), on: LedgerBench.tally(1), in: LedgerBench.area,
                    AccessPolicy.begin(LedgerBench.matter(1)), LedgerBench.occasion())
                return .success(())
            }
            #expect(throws: Taken.self) { try result.get() }
            #expect(try await bench.position() == 1)
        }
    }

    @Test(arguments: Engine.present)
    func `a decision that a table refuses each time is given up and leaves nothing`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Claim(name: "rowan"), 2)
            await #expect(throws: LedgerFault.contended) {
                try await bench.decide(Claim(name: "rowan"), 1)
            }
            #expect(try await bench.position() == 1)
            try await bench.decide(Count(), 1)
            #expect(try await bench.verdict() == .intact(entries: 2))
        }
    }

    @Test(arguments: Engine.present)
    func `two people begin one matter at once and it has one key`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            let slow = try await beaten(bench) { try await bench.decide(Count(), 2, matter: 1) }
            try await slow.decide(Count(), 1)
            #expect(try await bench.tally(1).count == 1)
            #expect(try await bench.tally(2, matter: 1).count == 1)
        }
    }

    struct Taken: Error {}

    /// The same ledger, seen by somebody whose first write always comes too late.
    private func beaten(
        _ bench: LedgerBench, by other: @escaping @Sendable () async throws -> some Any
    ) async throws -> LedgerBench {
        try await LedgerBench.over(InterruptedStore(bench.store) { _ = try await other() })
    }
}
