import Synchronization

/// The connections that read, lent one at a time; whoever finds none waits in line.
final class ConnectionPool: Sendable {
    private struct State {
        var idle: [OwnedConnection] = []
        var made = 0
        var waiting: [CheckedContinuation<OwnedConnection, Never>] = []
    }

    private let size: Int
    private let make: @Sendable () -> OwnedConnection
    private let state = Mutex(State())

    init(size: Int, make: @escaping @Sendable () -> OwnedConnection) {
        self.size = size
        self.make = make
    }

    /// The last one given back comes first: its session is the likeliest to be alive.
    func borrow() async -> OwnedConnection {
        await withCheckedContinuation { continuation in
            let connection = state.withLock { state -> OwnedConnection? in
                if let connection = state.idle.popLast() { return connection }
                if state.made < size {
                    state.made += 1
                    return make()
                }
                state.waiting.append(continuation)
                return nil
            }
            if let connection { continuation.resume(returning: connection) }
        }
    }

    func giveBack(_ connection: OwnedConnection) {
        let next = state.withLock { state -> CheckedContinuation<OwnedConnection, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.idle.append(connection)
            return nil
        }
        next?.resume(returning: connection)
    }

    /// Ends the sessions that nobody uses.
    func empty() {
        state.withLock { $0.idle = [] }
    }
}
