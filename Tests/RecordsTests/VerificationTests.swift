import Casework
import Specimens
import Storage
import Testing

@testable import Records

struct VerificationTests {
    @Test(arguments: Engine.present)
    func `a ledger that nobody touched is intact, even when it is empty`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            #expect(try await bench.verdict() == .intact(entries: 0))
            try await bench.fill()
            #expect(try await bench.verdict() == .intact(entries: 6))
        }
    }

    @Test(arguments: Engine.present, EntryColumn.allCases)
    func `a changed column of any entry is found`(
        _ engine: Engine, _ column: EntryColumn
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            for position in 1...Int64(6) {
                let value = try await column.value(at: position, in: bench)
                for changed in column.changes(of: value, everywhere: engine == .sqliteMemory) {
                    try await bench.tamper(column.setting(changed, at: position))
                    let verdict = try await bench.verdict()
                    #expect(verdict.position == position)
                    let moved = column == .position ? position | 1 << 20 : position
                    try await bench.tamper(column.setting(value, at: moved))
                }
            }
            #expect(try await bench.verdict() == .intact(entries: 6))
        }
    }

    @Test(arguments: Engine.present)
    func `a deleted entry is found`(_ engine: Engine) async throws {
        for position in 1...Int64(6) {
            try await LedgerBench.lend(on: engine) { bench in
                try await bench.fill()
                try await bench.tamper("DELETE FROM ledger_entry WHERE position = \(position)")
                #expect(try await bench.verdict() == .broken(at: position, .missing))
            }
        }
    }

    @Test(arguments: Engine.present)
    func `two entries that changed places are found`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            try await bench.tamper(
                "UPDATE ledger_entry SET position = 1000 WHERE position = 2",
                "UPDATE ledger_entry SET position = 2 WHERE position = 3",
                "UPDATE ledger_entry SET position = 3 WHERE position = 1000")
            #expect(try await bench.verdict() == .broken(at: 2, .hashDiffers))
        }
    }

    @Test(arguments: Engine.present)
    func `a cut tail is found`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            try await bench.tamper("DELETE FROM ledger_entry WHERE position > 3")
            #expect(try await bench.verdict() == .broken(at: 4, .missing))
            try await bench.tamper("DELETE FROM ledger_entry")
            #expect(try await bench.verdict() == .broken(at: 1, .missing))
        }
    }

    @Test(arguments: Engine.present)
    func `an entry put in behind the head is found`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            try await bench.tamper(
                "UPDATE ledger_head SET position = 5",
                "UPDATE ledger_head SET hash = (SELECT hash FROM ledger_entry WHERE position = 5)")
            #expect(try await bench.verdict() == .broken(at: 6, .headDiffers))
        }
    }

    @Test(arguments: Engine.present)
    func `a head that was changed or taken away is found`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            try await bench.tamper(
                "UPDATE ledger_head SET hash = (SELECT hash FROM ledger_entry WHERE position = 1)")
            #expect(try await bench.verdict() == .broken(at: 6, .headDiffers))
            try await bench.tamper("DELETE FROM ledger_head")
            #expect(try await bench.verdict() == .broken(at: 6, .headDiffers))
            await #expect(throws: LedgerFault.headMissing) { try await bench.decide(Count()) }
        }
    }

    @Test(arguments: Engine.present)
    func `a change with its own hash put right is found at the next entry`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            let rows = try await bench.store.read { connection in
                try EntryTable.rows(after: 0, limit: 3, on: connection).map(StoredEntry.init)
            }
            let (before, third) = (try #require(rows.dropFirst().first), try #require(rows.last))
            let forged = Chain.hash(after: before.hash, third.envelope, body: before.body)
            try await bench.tamper(
                """
                UPDATE ledger_entry SET hash = \(forged), body = \(before.body) WHERE position = 3
                """)
            #expect(try await bench.verdict() == .broken(at: 4, .hashDiffers))
        }
    }

    @Test func `progress tells how far it came`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            try await bench.fill()
            try await confirmation { told in
                _ = try await LedgerVerification(bench.store).run { verified in
                    if verified == 6 { told() }
                }
            }
        }
    }
}

extension LedgerVerdict {
    var position: Int64? {
        if case .broken(let position, _) = self { position } else { nil }
    }
}
