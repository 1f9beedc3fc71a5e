import ArgumentParser
import Records
import Storage

/// Throws the tables away and replays the ledger.
struct RebuildTables: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make the tables anew from the ledger.")

    @OptionGroup var options: DataOptions

    func run() async throws {
        let wiring = Wiring(options: options)
        let keys = try wiring.keys()
        let store = try await wiring.openStore()
        let ledger = try await wiring.ledger(store, keys)
        let entries = try await ledger.rebuild()
        await store.close()
        print("\(entries) entries replayed.")
    }
}
