package import Storage

/// The records in a PostgreSQL database that several nodes may share: one connection of each node
/// writes, up to ten read.
package final class PostgreSQLStore: Store {
    private let writer: OwnedConnection
    private let readers: ConnectionPool
    private let commits: CommitQueue
    private let gate = ReadGate()

    private init(_ target: ConnectionTarget) {
        let writer = OwnedConnection(target)
        self.writer = writer
        readers = ConnectionPool(size: 10) { OwnedConnection(target) }
        commits = CommitQueue { work in
            writer.perform { work($0) }
        }
    }

    package var dialect: Dialect { .postgreSQL }

    package var tally: CommitTally { commits.tally }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try gate.enter()
        defer { gate.leave() }
        let reader = await readers.borrow()
        defer { readers.giveBack(reader) }
        return try await withCheckedThrowingContinuation { continuation in
            reader.perform { connection in
                continuation.resume(with: Result { try connection.reading(body) })
            }
        }
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await commits.write(body)
    }

    package func close() async {
        await commits.close()
        await gate.close()
        readers.empty()
        await withCheckedContinuation { continuation in
            writer.perform { connection in
                connection.hangUp()
                continuation.resume()
            }
        }
    }
}

extension PostgreSQLStore {
    /// Opens a database by libpq's connection string (`postgres://…` or `host=… dbname=…`).
    ///
    /// Refuses a database that is not UTF-8 and, unless told otherwise, a server that does not sync
    /// what it promises (trust 4.2).
    package static func open(
        _ connectionString: String, demandsDurability: Bool = true
    ) async throws -> PostgreSQLStore {
        let store = PostgreSQLStore(ConnectionTarget(connectionString))
        do {
            try await store.read { connection in
                try PostgreSQLSafety.checkEncoding(connection)
                if demandsDurability { try PostgreSQLSafety.checkDurability(connection) }
            }
        } catch {
            await store.close()
            throw error
        }
        return store
    }

    /// Why a database cannot be reached, in libpq's own words, for an operator's terminal only.
    /// They name hosts and roles and never a row, and no password. Nothing when it can be reached.
    package static func complaint(connectingTo connectionString: String) -> String? {
        Link.complaint(connectingTo: ConnectionTarget(connectionString))
    }
}
