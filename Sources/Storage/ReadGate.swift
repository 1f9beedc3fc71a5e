import Synchronization

/// The door to reading: so many may be inside or before it at once, and it can be shut.
package final class ReadGate: Sendable {
    private struct State {
        var inside = 0
        var isClosed = false
        var leaving: [CheckedContinuation<Void, Never>] = []
    }

    private let bound: Int
    private let state = Mutex(State())

    package init(bound: Int = 512) {
        self.bound = bound
    }

    package func enter() throws(StorageFault) {
        let fault = state.withLock { state -> StorageFault? in
            guard !state.isClosed else { return .closed }
            guard state.inside < bound else { return .queueFull }
            state.inside += 1
            return nil
        }
        if let fault { throw fault }
    }

    package func leave() {
        let leaving = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.inside -= 1
            guard state.inside == 0 else { return [] }
            defer { state.leaving = [] }
            return state.leaving
        }
        for continuation in leaving { continuation.resume() }
    }

    /// Lets nobody in any more and returns when all have left.
    package func close() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                state.isClosed = true
                if state.inside > 0 { state.leaving.append(continuation) }
                return state.inside == 0
            }
            if isEmpty { continuation.resume() }
        }
    }
}
