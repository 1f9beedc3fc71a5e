import Storage
import Synchronization

/// A store that from some moment on takes every write back again, so that a thousand requests find
/// the same world one after the other. What a write answered is answered all the same.
final class StillStore: Store {
    private let store: any Store
    private let stands = Atomic(false)

    init(_ store: any Store) {
        self.store = store
    }

    var dialect: Dialect { store.dialect }
    var tally: CommitTally { store.tally }

    func standStill(_ stands: Bool = true) {
        self.stands.store(stands, ordering: .sequentiallyConsistent)
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        guard stands.load(ordering: .sequentiallyConsistent) else {
            return try await store.write(body)
        }
        do {
            return try await store.write { connection in
                throw TakenBack(value: try body(connection))
            }
        } catch let back as TakenBack<Value> {
            return back.value
        }
    }

    func close() async { await store.close() }

    private struct TakenBack<Value: Sendable>: Error { let value: Value }
}
