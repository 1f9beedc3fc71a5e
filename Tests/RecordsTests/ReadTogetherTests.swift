import Casework
import Specimens
import Testing

@testable import Records

/// Records that are opened once for several readers.
struct ReadTogetherTests {
    private func tally(
        _ number: UInt64, under matter: UInt64, with together: ReadTogether, _ bench: LedgerBench
    ) async throws -> Int {
        try await bench.ledger.disclose(with: together) { desk in
            let grant = AccessPolicy.maintain(LedgerBench.matter(matter))
            return (try desk.record(Tally.self, LedgerBench.tally(number), grant).count, [])
        }
    }

    @Test(arguments: Engine.present)
    func `what happened since is seen, and a later work begins from it`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            let together = ReadTogether()
            for count in 1...3 {
                try await bench.decide(Count())
                for _ in 1...2 {
                    #expect(try await tally(1, under: 1, with: together, bench) == count)
                }
            }
        }
    }

    @Test func `leave for another matter opens nothing that was opened before`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            let together = ReadTogether()
            try await bench.decide(Count())
            try await bench.decide(Count(), 2)
            #expect(try await tally(1, under: 1, with: together, bench) == 1)
            await #expect(throws: LedgerFault.wrongMatter) {
                try await tally(1, under: 2, with: together, bench)
            }
        }
    }

    @Test func `what was opened before its key was destroyed is not shown after`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            let together = ReadTogether()
            try await bench.decide(Count())
            #expect(try await tally(1, under: 1, with: together, bench) == 1)
            try await bench.erase(1)
            await #expect(throws: LedgerFault.erased) {
                try await tally(1, under: 1, with: together, bench)
            }
        }
    }
}
