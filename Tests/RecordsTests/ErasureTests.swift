import Casework
import Records
import Specimens
import Storage
import Testing

struct ErasureTests {
    @Test(arguments: Engine.present)
    func `an erased matter's words are gone and the chain holds`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            try await bench.erase(1)
            await #expect(throws: LedgerFault.erased) { try await bench.tally(1) }
            #expect(try await bench.tally(2).count == 1)
            #expect(try await bench.card(1) == nil)
            #expect(try await bench.verdict() == .intact(entries: 8))
        }
    }

    @Test(arguments: Engine.present)
    func `nothing is added to an erased matter`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            try await bench.erase(1)
            await #expect(throws: LedgerFault.erased) { try await bench.decide(Count(), 1) }
            await #expect(throws: LedgerFault.erased) {
                try await bench.decide(Count(), 50, matter: 1)
            }
            await #expect(throws: LedgerFault.erased) {
                try await bench.ledger.disclose { _ in (1, [LedgerBench.look(1)]) }
            }
            #expect(try await bench.position() == 8)
        }
    }

    @Test(arguments: Engine.present)
    func `another process drops the key it held`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            let other = try await LedgerBench.over(bench.store)
            #expect(try await other.tally(1).count == 2)
            try await bench.erase(1)
            await #expect(throws: LedgerFault.erased) { try await other.tally(1) }
        }
    }

    @Test(arguments: Engine.present)
    func `a decision on its way when the matter is erased adds nothing`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            let slow = try await LedgerBench.over(
                InterruptedStore(bench.store) { try await bench.erase(1) })
            await #expect(throws: LedgerFault.erased) { try await slow.decide(Count(), 1) }
            #expect(try await bench.position() == 8)
        }
    }

    @Test(arguments: Engine.present)
    func `a refusal destroys no key`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            try await bench.decide(Close(), 2)
            _ = try await bench.ledger.perform { desk in
                desk.destroyKey(
                    AccessPolicy.maintain(LedgerBench.matter(1)), LedgerBench.occasion())
                return try desk.decide(
                    Count(), on: LedgerBench.tally(2), in: LedgerBench.area,
                    AccessPolicy.begin(LedgerBench.matter(2)), LedgerBench.occasion())
            }
            #expect(try await bench.tally(1).count == 2)
        }
    }
}
