/// Where the records are kept: many may read at once, each its own moment, and writes stand in one
/// line.
package protocol Store: Sendable {
    var dialect: Dialect { get }

    /// How many writes and how many commits there have been since the store was opened.
    var tally: CommitTally { get }

    /// Reads one unchanging snapshot. It may not write.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value

    /// Writes all of it or nothing, durable when it returns. If the body throws, nothing is written
    /// and the same error comes back. Cancelling the task does not undo a write that waits.
    @discardableResult
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value

    /// Takes no more work, lets what waits finish, and closes.
    func close() async
}

/// Writes that were kept, and the durable commits they shared.
package struct CommitTally: Sendable, Equatable {
    package var writes: Int
    package var commits: Int

    package init(writes: Int = 0, commits: Int = 0) {
        self.writes = writes
        self.commits = commits
    }
}
