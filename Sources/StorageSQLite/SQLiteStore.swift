import Foundation
import GRDB
package import Storage
import Synchronization

/// The records in one SQLite file, or in memory for tests: one connection writes, the others only
/// read.
package final class SQLiteStore: Store {
    package static let fileName = "marac.sqlite"

    private let database: any DatabaseWriter
    private let lock: DataFolderLock?
    private let commits: CommitQueue
    private let gate = ReadGate()
    private let isOpen = Mutex(true)

    private init(_ database: any DatabaseWriter, lock: DataFolderLock?) {
        let health = SQLiteHealth()
        self.database = database
        self.lock = lock
        commits = CommitQueue { work in
            database.asyncWriteWithoutTransaction { database in
                work(SQLiteConnection(database, health: health))
            }
        }
    }

    package var dialect: Dialect { .sqlite }

    package var tally: CommitTally { commits.tally }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try gate.enter()
        defer { gate.leave() }
        return try await withCheckedThrowingContinuation { continuation in
            database.asyncRead { access in
                continuation.resume(with: Result { try Self.read(access, body) })
            }
        }
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await commits.write(body)
    }

    /// Empties the write-ahead log into the file, closes both, and gives the folder back.
    package func close() async {
        await commits.close()
        await gate.close()
        // GRDB hands work a closed database, and SQLite would follow its empty pointer.
        guard beginsToClose() else { return }
        await withCheckedContinuation { continuation in
            database.asyncWriteWithoutTransaction { database in
                _ = try? database.checkpoint(.truncate)
                continuation.resume()
            }
        }
        try? database.close()
        lock?.release()
    }

    private func beginsToClose() -> Bool {
        isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
    }

    private static func read<Value>(
        _ access: Result<Database, any Error>, _ body: (any Connection) throws -> Value
    ) throws -> Value {
        switch access {
        case .success(let database):
            return try Turn.take(on: SQLiteConnection(database, health: SQLiteHealth()), body)
        case .failure(let error):
            throw StorageFault(error)
        }
    }
}

extension SQLiteStore {
    /// Opens the file in a data folder and holds the folder for life, making both if need be.
    /// Refuses to open when any safety setting does not read back as set.
    package static func open(folder: String) throws(StorageFault) -> SQLiteStore {
        try DataFolder.prepare(folder, file: fileName)
        let lock = try DataFolderLock(folder: folder)
        return try openingFaults { () throws in
            let pool = try DatabasePool(path: path(in: folder), configuration: configuration())
            try pool.writeWithoutTransaction { try SQLiteSafety.assertOnWriter($0) }
            try pool.read { try SQLiteSafety.check(SQLiteSafety.everywhere, on: $0) }
            return SQLiteStore(pool, lock: lock)
        }
    }

    /// A store that lives as long as this value, for tests.
    package static func inMemory() throws(StorageFault) -> SQLiteStore {
        try inMemory(demanding: SQLiteSafety.everywhere)
    }

    static func inMemory(
        demanding settings: [SQLiteSafety.Setting]
    ) throws(StorageFault) -> SQLiteStore {
        try openingFaults { () throws in
            let queue = try DatabaseQueue(configuration: configuration())
            try queue.read { try SQLiteSafety.check(settings, on: $0) }
            return SQLiteStore(queue, lock: nil)
        }
    }

    /// Opens the file in a data folder only to read it, beside a running service or without one. It
    /// never writes nor checkpoints, so it needs no lock (trust 0.2).
    package static func readOnly(folder: String) throws(StorageFault) -> SQLiteStore {
        try openingFaults { () throws in
            var configuration = configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path(in: folder), configuration: configuration)
            return SQLiteStore(queue, lock: nil)
        }
    }

    private static func path(in folder: String) -> String {
        URL(filePath: folder).appending(component: fileName).path(percentEncoded: false)
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.label = "marac"
        configuration.maximumReaderCount = 8
        // A safety net only: with one writer nothing should ever be busy (trust 4.1).
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { try SQLiteSafety.prepare($0) }
        return configuration
    }

    private static func openingFaults(
        _ work: () throws -> SQLiteStore
    ) throws(StorageFault) -> SQLiteStore {
        do {
            return try work()
        } catch {
            throw StorageFault(error)
        }
    }
}
