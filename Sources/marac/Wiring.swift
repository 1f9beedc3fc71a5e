import Casework
import Records
import Storage
import StoragePostgreSQL
import StorageSQLite
import UseCases
import Website

/// Putting the parts together: this is the only place that knows which engine, which keys and
/// which clock.
struct Wiring {
    let options: DataOptions

    /// The records, ready to be used; tables are brought up to this program's.
    func openStore() async throws -> any Store {
        try options.folder.make()
        let store: any Store =
            if let database = options.database {
                try await PostgreSQLStore.open(database)
            } else {
                try SQLiteStore.open(folder: options.data)
            }
        try await Migrator.migrate(store, AllMigrations.inOrder)
        return store
    }

    /// An installation that is new gets its root key made; one that has records must have it.
    func keys() throws -> KeyRing {
        let path = options.keyPath
        do {
            return KeyRing(root: try RootKey.load(from: path))
        } catch RootKey.Fault.unreadable where !options.folder.holdsRecords {
            return KeyRing(root: try RootKey.make(at: path))
        }
    }

    func ledger(_ store: any Store, _ keys: KeyRing) async throws -> Ledger {
        try await Ledger(
            store: store, keys: keys,
            kinds: [
                Area.self, Referral.self, CaseFile.self, Meeting.self, ConflictDeclaration.self,
                BreakGlass.self,
            ],
            tables: CaseworkTables())
    }

    func office(_ world: World, home: HomeFolder, terms: SignInTerms = SignInTerms()) async throws
        -> Office
    {
        try options.folder.make()
        let keys = try keys()
        return try await office(world, home: home, try await openStore(), keys, terms)
    }

    func office(
        _ world: World, home: HomeFolder, _ store: any Store, _ keys: KeyRing,
        _ terms: SignInTerms = SignInTerms()
    ) async throws -> Office {
        let office = Office(
            store: store, ledger: try await ledger(store, keys), drafts: DraftTable(keys),
            library: try home.library(with: options.folder), world: world,
            accountKeys: AccountKeys(from: keys.derived(for: "accounts 1")),
            people: KnownPeople(weights: try options.folder.weights()), signInTerms: terms)
        try await office.takeOverAccounts()
        return office
    }
}

extension World {
    /// The world with the days of the United Kingdom.
    static func here(_ clock: RunningClock = .now()) -> World {
        let london = LondonTime()
        return .real(clock) { london.today(at: $0) }
    }
}
