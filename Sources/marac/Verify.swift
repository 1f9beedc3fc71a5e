import ArgumentParser
import Records
import Storage
import StoragePostgreSQL
import StorageSQLite

/// Walks the chain of the ledger, without any key, and says whether it holds.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that no entry of the ledger was changed, removed or added out of order.")

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store: any Store =
            if let database = options.database {
                try await PostgreSQLStore.open(database)
            } else {
                try SQLiteStore.readOnly(folder: options.data)
            }
        let verdict = try await LedgerVerification(store).run()
        await store.close()
        switch verdict {
        case .intact(let entries): print("\(entries) entries, the chain holds.")
        case .broken(let position, let found):
            print("The chain is broken at entry \(position): \(found.words).")
            throw ExitCode(1)
        }
    }
}

extension LedgerBreak {
    fileprivate var words: String {
        switch self {
        case .missing: "an entry is missing"
        case .unreadable: "the row cannot be an entry"
        case .hashDiffers: "something in it was changed"
        case .headDiffers: "the ledger does not end as it says"
        }
    }
}
