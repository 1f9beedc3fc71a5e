import ArgumentParser
import Foundation
import Records
import Storage
import StoragePostgreSQL
import StorageSQLite

/// Where the records of the durability test lie; opened as the program opens its own.
struct RecordsOptions: ParsableArguments {
    @Option(help: "The data folder: the root key, and the records unless they are in PostgreSQL.")
    var data: String

    @Option(help: "A PostgreSQL database instead: postgres://user@host/name")
    var database: String?

    func open() async throws -> TrialLedger {
        try FileManager.default.createDirectory(
            atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let root = try rootKey()
        if let database {
            let store = try await PostgreSQLStore.open(database)
            return try await TrialLedger(on: store, root: root)
        }
        return try await TrialLedger(on: try SQLiteStore.open(folder: data), root: root)
    }

    private func rootKey() throws -> RootKey {
        let path = data + "/root.key"
        let isThere = FileManager.default.fileExists(atPath: path)
        return isThere ? try RootKey.load(from: path) : try RootKey.make(at: path)
    }
}
