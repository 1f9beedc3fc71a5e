import Storage
import Synchronization

/// A store on which something happens right before the first write: another person was quicker, or
/// the disk is full.
final class InterruptedStore: Store {
    private let store: any Store
    private let interruption: @Sendable () async throws -> Void
    private let hasHappened = Atomic(false)

    init(_ store: any Store, before interruption: @escaping @Sendable () async throws -> Void) {
        self.store = store
        self.interruption = interruption
    }

    var dialect: Dialect { store.dialect }
    var tally: CommitTally { store.tally }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        if !hasHappened.exchange(true, ordering: .relaxed) { try await interruption() }
        return try await store.write(body)
    }

    func close() async { await store.close() }
}
