import Synchronization

/// Rung when something was added to the ledger, once that is durable, with what it was added to.
/// Who looked at what rings nothing. With nothing named, somebody's session ended.
package final class Bell: Sendable {
    package typealias Listener = @Sendable (Set<StreamID>) -> Void
    private let listeners = Mutex<[Listener]>([])

    /// The listener is called on the way of whoever writes, so it must only make a note.
    package func listen(_ listener: @escaping Listener) {
        listeners.withLock { $0.append(listener) }
    }

    /// That somebody's session ended, which no ledger tells.
    package func ringForSessions() { ringAll([]) }

    func ring(_ streams: Set<StreamID>) {
        if !streams.isEmpty { ringAll(streams) }
    }

    private func ringAll(_ streams: Set<StreamID>) {
        for listener in listeners.withLock({ $0 }) { listener(streams) }
    }
}
