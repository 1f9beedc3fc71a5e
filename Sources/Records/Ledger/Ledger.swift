package import Casework
package import Storage

/// The book of all that was decided and of who looked: one chain, added to and never changed (D5).
package struct Ledger: Sendable {
    private static let attempts = 5

    let store: any Store
    let keys: KeyRing
    let kinds: [RecordKind: any Record.Type]
    let tables: any LedgerTables
    /// Tells whoever follows what was added.
    package let bell = Bell()

    /// Refuses a root key that is not the one these records were sealed under.
    ///
    /// - Parameter kinds: every kind of record the ledger tells of, so that it can be replayed; the
    ///   access log and people's memberships are always among them.
    package init(
        store: any Store, keys: KeyRing, kinds: [any Record.Type], tables: any LedgerTables
    ) async throws {
        try await keys.check(store)
        self.store = store
        self.keys = keys
        self.tables = tables
        var named: [RecordKind: any Record.Type] = [:]
        for kind in kinds + [AccessLog.self, Membership.self] { named[kind.kind] = kind }
        self.kinds = named
    }
}

extension Ledger {
    /// Does a piece of work against one snapshot, and commits what it added, durably and all at
    /// once, if it succeeded. A refusal adds nothing.
    ///
    /// If something it read has moved on meanwhile, or a table refused a row that is there already,
    /// the work is done again, five times in all and the last time inside the write itself, where
    /// nobody can come between. So it must do nothing but read the desk and decide.
    package func perform<Value: Sendable, Refusal: Error>(
        _ work: @escaping @Sendable (Desk) throws -> Result<Value, Refusal>
    ) async throws -> Result<Value, Refusal> {
        try await run { desk in
            let result = try work(desk)
            if case .failure = result { return (result, .nothing) }
            return (result, desk.commit)
        }
    }

    /// Reads one snapshot, and hands the value out only when the notes of who looked are durable
    /// (SR-13, trust 3.12).
    ///
    /// - Parameter together: others who read in the same moment.
    package func disclose<Value: Sendable>(
        with together: ReadTogether? = nil,
        _ work: @escaping @Sendable (Desk) throws -> (Value, [AccessNote])
    ) async throws -> Value {
        try await run(with: together) { desk in
            let (value, notes) = try work(desk)
            for note in notes { try desk.note(note) }
            return (value, desk.commit)
        }
    }
}

extension Ledger {
    private typealias Work<Value> = @Sendable (Desk) throws -> (Value, Commit)

    private func run<Value: Sendable>(
        with together: ReadTogether? = nil, _ work: @escaping Work<Value>
    ) async throws -> Value {
        for _ in 1..<Self.attempts {
            do {
                return try await runBeforeWriting(with: together, work)
            } catch  where Self.isWorthAnotherTry(error) {}
        }
        do {
            return try await runWhileWriting(work)
        } catch  where Self.isWorthAnotherTry(error) {
            throw LedgerFault.contended
        }
    }

    private func runBeforeWriting<Value: Sendable>(
        with together: ReadTogether?, _ work: @escaping Work<Value>
    ) async throws -> Value {
        let (value, commit) = try await store.read { connection in
            try work(Desk(connection, keys, isCommitted: true, together))
        }
        guard !commit.isEmpty else { return value }
        try await store.write { try commit.write(on: $0, tables) }
        if !commit.erasures.isEmpty { keys.letGo() }
        bell.ring(commit.streams)
        return value
    }

    private func runWhileWriting<Value: Sendable>(
        _ work: @escaping Work<Value>
    ) async throws -> Value {
        let (value, erases, streams) = try await store.write { connection in
            let (value, commit) = try work(Desk(connection, keys, isCommitted: false))
            guard !commit.isEmpty else { return (value, false, Set<StreamID>()) }
            try commit.write(on: connection, tables)
            return (value, !commit.erasures.isEmpty, commit.streams)
        }
        if erases { keys.letGo() }
        bell.ring(streams)
        return value
    }

    private static func isWorthAnotherTry(_ error: any Error) -> Bool {
        if error is MovedOn { return true }
        if case StorageFault.uniqueViolation = error { return true }
        return false
    }
}
