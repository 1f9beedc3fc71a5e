import Storage
import Synchronization

/// A store that counts what is asked of it: two worlds that answer alike must also work alike.
final class CountingStore: Store {
    private let inner: any Store
    private let asked = Mutex(0)

    init(_ inner: any Store) { self.inner = inner }

    var dialect: Dialect { inner.dialect }
    var tally: CommitTally { inner.tally }

    /// How many statements were put since this was last asked.
    func count() -> Int {
        asked.withLock { count in
            defer { count = 0 }
            return count
        }
    }

    func read<T: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await inner.read { [self] in try body(CountingConnection($0, note)) }
    }

    func write<T: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await inner.write { [self] in try body(CountingConnection($0, note)) }
    }

    func close() async { await inner.close() }

    private func note() { asked.withLock { $0 += 1 } }
}

private final class CountingConnection: Connection {
    private let inner: any Connection
    private let note: () -> Void

    init(_ inner: any Connection, _ note: @escaping () -> Void) {
        self.inner = inner
        self.note = note
    }

    var dialect: Dialect { inner.dialect }

    func run(_ sql: SQL) throws(StorageFault) -> Int {
        note()
        return try inner.run(sql)
    }

    func rows(_ sql: SQL) throws(StorageFault) -> [Row] {
        note()
        return try inner.rows(sql)
    }

    func script(_ text: StaticString) throws(StorageFault) { try inner.script(text) }
}
