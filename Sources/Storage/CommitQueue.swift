import Synchronization

/// The line of writes before the one connection that writes.
///
/// A durable commit waits for the disk, so the writes that gather meanwhile share the next one:
/// they run in one transaction, each in its own savepoint, and nobody hears of success before the
/// commit is on disk. A write that fails rolls back itself alone. Both engines use this line.
package final class CommitQueue: Sendable {
    /// Hands work to the thread that owns the writing connection.
    package typealias Writer =
        @Sendable (@escaping @Sendable (any WritingConnection) -> Void) -> Void

    private struct State {
        var waiting: [WaitingWrite] = []
        var isRunning = false
        var isClosed = false
        var leaving: [CheckedContinuation<Void, Never>] = []
        var tally = CommitTally()
    }

    private let bound: Int
    private let groupSize: Int
    private let writer: Writer
    private let state = Mutex(State())

    /// - Parameters:
    ///   - bound: how many may wait; beyond it a write is told `.queueFull` at once (trust 4.1).
    ///   - groupSize: how many may share a commit, so that one transaction stays short.
    package init(bound: Int = 256, groupSize: Int = 64, writer: @escaping Writer) {
        self.bound = bound
        self.groupSize = groupSize
        self.writer = writer
    }

    package var tally: CommitTally { state.withLock { $0.tally } }

    /// Waits in line, writes, and returns when the write is durable.
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            join(WaitingWrite(body, continuation))
        }
    }

    /// Takes no more writes and returns when those in line are done.
    package func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.isRunning { state.leaving.append(continuation) }
                return !state.isRunning
            }
            if isIdle { continuation.resume() }
        }
    }
}

extension CommitQueue {
    private enum Welcome {
        case wait, start
        case refused(StorageFault)
    }

    private func join(_ write: WaitingWrite) {
        let welcome = state.withLock { state -> Welcome in
            guard !state.isClosed else { return .refused(.closed) }
            guard state.waiting.count < bound else { return .refused(.queueFull) }
            state.waiting.append(write)
            defer { state.isRunning = true }
            return state.isRunning ? .wait : .start
        }
        switch welcome {
        case .wait: break
        case .start: callWriter()
        case .refused(let fault): write.refuse(fault)
        }
    }

    private func callWriter() {
        writer { connection in
            self.serveGroup(on: connection)
        }
    }

    private func serveGroup(on connection: any WritingConnection) {
        let writes = state.withLock { state in
            let group = Array(state.waiting.prefix(self.groupSize))
            state.waiting.removeFirst(group.count)
            return group
        }
        let group = CommitGroup.run(writes, on: connection)
        state.withLock { state in
            state.tally.writes += group.kept
            state.tally.commits += group.kept > 0 ? 1 : 0
        }
        group.answerAll()
        goOnOrRest()
    }

    private func goOnOrRest() {
        let leaving = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
            guard state.waiting.isEmpty else { return nil }
            state.isRunning = false
            defer { state.leaving = [] }
            return state.leaving
        }
        guard let leaving else { return callWriter() }
        for continuation in leaving { continuation.resume() }
    }
}
