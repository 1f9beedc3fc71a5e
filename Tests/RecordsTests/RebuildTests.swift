import Casework
import Records
import Specimens
import Storage
import Synchronization
import Testing

struct RebuildTests {
    @Test(arguments: Engine.present)
    func `tables made anew from the ledger are the same bytes`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await fillMore(bench)
            let before = try await dump(bench)
            #expect(before.count == 14)
            #expect(try await bench.ledger.rebuild() == bench.position())
            #expect(try await dump(bench) == before)
        }
    }

    @Test(arguments: Engine.present)
    func `they are the same after a matter was erased`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await fillMore(bench)
            _ = try await bench.ledger.perform { desk -> Result<Void, Never> in
                desk.destroyKey(
                    AccessPolicy.maintain(LedgerBench.matter(1)), LedgerBench.occasion())
                return .success(())
            }
            let before = try await dump(bench)
            #expect(before.count == 12)
            _ = try await bench.ledger.rebuild()
            #expect(try await dump(bench) == before)
        }
    }

    @Test(arguments: Engine.present)
    func `rows that the ledger does not tell of are gone afterwards`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await fillMore(bench)
            let before = try await dump(bench)
            try await bench.tamper(
                "INSERT INTO tally_claim (name, matter) VALUES ('stray', 'nobody')",
                "UPDATE tally SET count = 1000", "DELETE FROM tally_look")
            _ = try await bench.ledger.rebuild()
            #expect(try await dump(bench) == before)
        }
    }

    /// Another matter's entries may have left rows about the erased one.
    @Test func `the tables are told again which matters are erased`() async throws {
        let tables = ToldTables()
        try await LedgerBench.lend(on: .sqliteMemory, tables: tables) { bench in
            try await bench.fill()
            _ = try await bench.ledger.perform { desk -> Result<Void, Never> in
                desk.destroyKey(
                    AccessPolicy.maintain(LedgerBench.matter(1)), LedgerBench.occasion())
                return .success(())
            }
            #expect(tables.told == [.kept(6), .erased(LedgerBench.matter(1))])
            _ = try await bench.ledger.rebuild()
            #expect(
                tables.told.suffix(3) == [.cleared, .kept(1), .erased(LedgerBench.matter(1))])
        }
    }

    @Test func `a rebuild that fails leaves the tables as they were`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            try await fillMore(bench)
            let before = try await dump(bench)
            try await bench.tamper(
                """
                UPDATE ledger_entry SET body =
                    (SELECT body FROM ledger_entry WHERE position = 1) WHERE position = 4
                """)
            await #expect(throws: LedgerFault.damagedBody(position: 4)) {
                try await bench.ledger.rebuild()
            }
            #expect(try await dump(bench) == before)
        }
    }

    @Test func `progress counts up to the end`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            try await bench.fill()
            let told = Mutex<[Int64]>([])
            _ = try await bench.ledger.rebuild { done, end in
                told.withLock { $0 += [done, end] }
            }
            #expect(told.withLock { $0 } == [6, 6])
        }
    }

    private func fillMore(_ bench: LedgerBench) async throws {
        try await bench.fill()
        for number in 2...UInt64(11) {
            try await bench.decide(Remark(words: "remark \(number)"), number)
        }
        try await bench.decide(Claim(name: "rowan"), 3)
        _ = try await bench.ledger.disclose { _ in (1, [LedgerBench.look(2, at: "paper")]) }
    }

    /// Every row of the tables, as it lies there.
    private func dump(_ bench: LedgerBench) async throws -> [[SQLValue]] {
        try await bench.store.read { connection in
            let tallies = try connection.rows("SELECT * FROM tally ORDER BY id").map {
                try [
                    $0.value("id"), $0.value("matter"), $0.value("count"), $0.value("position"),
                    $0.value("card"),
                ]
            }
            let claims = try connection.rows("SELECT * FROM tally_claim ORDER BY name").map {
                try [$0.value("name"), $0.value("matter")]
            }
            let looks = try connection.rows("SELECT * FROM tally_look ORDER BY position").map {
                try [$0.value("position"), $0.value("matter"), $0.value("page")]
            }
            return tallies + claims + looks
        }
    }
}

/// Tables that keep nothing but what they were told.
private final class ToldTables: LedgerTables {
    enum Word: Equatable {
        case kept(Int)
        case erased(Matter)
        case cleared
    }

    private let words = Mutex<[Word]>([])

    var told: [Word] { words.withLock { $0 } }

    func keep(_ change: LedgerChange, _ connection: any Connection) throws {
        words.withLock { words in
            if case .kept(let count) = words.last {
                words[words.count - 1] = .kept(count + 1)
            } else {
                words.append(.kept(1))
            }
        }
    }

    func erase(_ matter: Matter, _ connection: any Connection) throws {
        words.withLock { $0.append(.erased(matter)) }
    }

    func clear(_ connection: any Connection) throws {
        words.withLock { $0.append(.cleared) }
    }
}
