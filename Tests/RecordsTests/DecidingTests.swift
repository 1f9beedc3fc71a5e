import Casework
import Records
import Specimens
import Storage
import Synchronization
import Testing

struct DecidingTests {
    @Test(arguments: Engine.present)
    func `what was decided is added and makes the record`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Remark(words: "first"))
            try await bench.decide(Count(step: 4))
            let tally = try await bench.tally()
            #expect(tally.count == 5)
            #expect(tally.remarks.map(\.revealed) == ["first"])
            #expect(try await bench.position() == 3)
        }
    }

    @Test(arguments: Engine.present)
    func `a refusal adds nothing`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Close())
            let result = try await bench.decide(Count())
            #expect(throws: Count.Refusal.isClosed) { try result.get() }
            #expect(try await bench.position() == 1)
        }
    }

    @Test(arguments: Engine.present)
    func `what was decided before a refusal is not added either`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Close(), 2)
            let result = try await bench.ledger.perform { desk in
                let occasion = LedgerBench.occasion()
                _ = try desk.decide(
                    Count(), on: LedgerBench.tally(1), in: LedgerBench.area,
                    AccessPolicy.begin(LedgerBench.matter(1)), occasion)
                return try desk.decide(
                    Count(), on: LedgerBench.tally(2), in: LedgerBench.area,
                    AccessPolicy.begin(LedgerBench.matter(2)), occasion)
            }
            #expect(throws: Count.Refusal.isClosed) { try result.get() }
            #expect(try await bench.tally(1).count == 0)
        }
    }

    @Test(arguments: Engine.present)
    func `a later look at the desk shows what was decided there`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            let counts = try await bench.ledger.perform { desk -> Result<Int, Count.Refusal> in
                let grant = AccessPolicy.begin(LedgerBench.matter(1))
                for step in 1...3 {
                    _ = try desk.decide(
                        Count(step: step), on: LedgerBench.tally(1), in: LedgerBench.area, grant,
                        LedgerBench.occasion())
                }
                return .success(try desk.record(Tally.self, LedgerBench.tally(1), grant).count)
            }
            #expect(try counts.get() == 6)
            #expect(try await bench.tally().count == 6)
        }
    }

    @Test(arguments: Engine.present)
    func `the history tells each event, where it stands and the record after it`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Remark(words: "first"))
            try await bench.decide(Count(step: 4), by: .system)
            let history = try await bench.ledger.disclose { desk in
                let grant = AccessPolicy.maintain(LedgerBench.matter(1))
                return (try desk.history(of: Tally.self, LedgerBench.tally(1), grant), [])
            }
            #expect(history.map(\.place.name) == ["remarked", "counted", "counted"])
            #expect(history.map(\.place.position) == [1, 2, 3])
            #expect(history.map(\.place.version) == [1, 2, 3])
            #expect(history.map(\.after.count) == [0, 1, 5])
            #expect(
                history.map(\.place.byAccount) == [ID(high: 9, low: 9), ID(high: 9, low: 9), nil])
            #expect(history.last?.event == .counted(Counted(step: 4)))
        }
    }

    @Test(arguments: Engine.present)
    func `leave for one matter opens no record of another`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count(), 1)
            try await bench.decide(Count(), 2)
            await #expect(throws: LedgerFault.wrongMatter) {
                try await bench.tally(1, matter: 2)
            }
            await #expect(throws: LedgerFault.wrongMatter) {
                try await bench.decide(Count(), 1, matter: 2)
            }
            await #expect(throws: LedgerFault.wrongMatter) { try await twoLeaves(bench) }
        }
    }

    private func twoLeaves(_ bench: LedgerBench) async throws -> Tally {
        try await bench.ledger.disclose { desk in
            _ = try desk.record(
                Tally.self, LedgerBench.tally(1), AccessPolicy.maintain(LedgerBench.matter(1)))
            let other = AccessPolicy.maintain(LedgerBench.matter(2))
            return (try desk.record(Tally.self, LedgerBench.tally(1), other), [])
        }
    }

    @Test(arguments: Engine.present)
    func `a record never moves to another area`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.decide(Count())
            await #expect(throws: LedgerFault.wrongArea) {
                try await bench.ledger.perform { desk in
                    try desk.decide(
                        Count(), on: LedgerBench.tally(1), in: ID(high: 70, low: 70),
                        AccessPolicy.begin(LedgerBench.matter(1)), LedgerBench.occasion())
                }
            }
        }
    }

    @Test func `an event of an unknown name is a fault that names its position`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            try await bench.decide(Remark(words: "first"))
            await #expect(throws: LedgerFault.unknownEvent(position: 2)) {
                try await bench.ledger.disclose { desk in
                    let id: ID<StrangeTally> = LedgerBench.tally(1).as()
                    let grant = AccessPolicy.maintain(LedgerBench.matter(1))
                    return (try desk.history(of: StrangeTally.self, id, grant).count, [])
                }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `whoever follows the ledger sees each entry's outside in order`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            let places = try await bench.ledger.disclose { desk in
                (try desk.places(after: 2, limit: 3), [])
            }
            #expect(places.map(\.position) == [3, 4, 5])
            #expect(places.map(\.matter) == [2, 1, 1].map(LedgerBench.matter))
        }
    }
}
