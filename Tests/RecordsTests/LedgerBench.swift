import Casework
import Foundation
import Records
import Specimens
import Storage
import Synchronization

/// A ledger of tallies on an empty store, and the few things its tests do with it.
struct LedgerBench {
    let store: any Store
    let ledger: Ledger

    static let rootKey = Array("an invented root key, 32 bytes..".utf8)
    static let area = ID<Area>(high: 7, low: 7)
    static let agency = ID<Agency>(high: 8, low: 8)
    static let asha = Actor.person(ID<Account>(high: 9, low: 9), of: agency)
    static let today = CalendarDate(dayNumber: 20_000)

    /// Lends a ledger on an empty store of an engine.
    static func lend(
        on engine: Engine, tables: any LedgerTables = TallyTables(),
        _ body: (LedgerBench) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            try await body(LedgerBench.first(on: store, tables: tables))
        }
    }

    /// A ledger on a store that has no tables yet.
    static func first(
        on store: any Store, tables: any LedgerTables = TallyTables()
    ) async throws -> LedgerBench {
        try await Migrator.migrate(store, AllMigrations.inOrder + [TallyTables.migration])
        return try await over(store, tables: tables)
    }

    /// Another process on the same store.
    static func over(
        _ store: any Store, rootKey: [UInt8] = rootKey, tables: any LedgerTables = TallyTables()
    ) async throws -> LedgerBench {
        let keys = KeyRing(root: try RootKey(rootKey))
        let ledger = try await Ledger(
            store: store, keys: keys, kinds: [Tally.self], tables: tables)
        return LedgerBench(store: store, ledger: ledger)
    }

    static func occasion(by actor: Actor = asha, at milliseconds: Int64 = 1_000) -> Occasion {
        Occasion(by: actor, at: Instant(milliseconds: milliseconds), today: today)
    }

    static func tally(_ number: UInt64) -> ID<Tally> { ID(high: 1, low: number) }

    /// The matter of a tally; each its own.
    static func matter(_ number: UInt64) -> Matter { .caseFile(ID(high: 2, low: number)) }

    static func look(_ number: UInt64, at page: StaticString = "tally page") -> AccessNote {
        let entry = AccessEntry(page: page, stamp: Stamp(occasion()))
        return AccessNote(matter(number), in: area, entry)
    }
}

extension LedgerBench {
    @discardableResult
    func decide<Choice: Decision>(
        _ decision: Choice, _ number: UInt64 = 1, matter: UInt64? = nil, by actor: Actor = asha
    ) async throws -> Result<Void, Choice.Refusal> where Choice.Subject == Tally {
        try await ledger.perform { desk in
            let grant = AccessPolicy.begin(Self.matter(matter ?? number))
            return try desk.decide(
                decision, on: Self.tally(number), in: Self.area, grant,
                Self.occasion(by: actor))
        }
    }

    func tally(_ number: UInt64 = 1, matter: UInt64? = nil) async throws -> Tally {
        try await ledger.disclose { desk in
            let grant = AccessPolicy.maintain(Self.matter(matter ?? number))
            return (try desk.record(Tally.self, Self.tally(number), grant), [])
        }
    }

    /// Tells in one tally that another's matter is erased, and erases it, in one commit.
    func erase(_ number: UInt64) async throws {
        try await ledger.perform { desk in
            desk.destroyKey(AccessPolicy.maintain(Self.matter(number)), Self.occasion())
            return try desk.decide(
                Remark(words: "erased"), on: Self.tally(99), in: Self.area,
                AccessPolicy.begin(Self.matter(99)), Self.occasion())
        }.get()
    }

    func card(_ number: UInt64 = 1) async throws -> TallyCard? {
        try await ledger.disclose { desk in
            let id = Self.tally(number).description
            let row = try desk.connection.first("SELECT card FROM tally WHERE id = \(id)")
            let grant = AccessPolicy.maintain(Self.matter(number))
            let card = try row.map { row in
                try desk.open(TallyCard.self, row.blob("card"), at: TallyCard.place(id), grant)
            }
            return (card, [])
        }
    }

    func looks(_ number: UInt64 = 1) async throws -> [String] {
        try await ledger.disclose { desk in
            let matter = Self.matter(number)
            let history = try desk.history(
                of: AccessLog.self, matter.accessLog, AccessPolicy.maintain(matter))
            return ((history.last?.after.entries ?? []).map(\.page), [])
        }
    }

    func position() async throws -> Int64 {
        try await ledger.disclose { (try $0.position(), []) }
    }

    func verdict() async throws -> LedgerVerdict {
        try await LedgerVerification(store).run()
    }

    /// Changes a table behind the ledger's back.
    func tamper(_ statements: SQL...) async throws {
        try await store.write { connection in
            for statement in statements { try connection.run(statement) }
        }
    }

    /// A few entries of two tallies and a look, as a place to begin from.
    func fill() async throws {
        try await decide(Remark(words: "first words"))
        try await decide(Count(), 2, by: .system)
        try await decide(Remark(words: "other words"))
        _ = try await ledger.disclose { _ in (true, [Self.look(1)]) }
    }
}
