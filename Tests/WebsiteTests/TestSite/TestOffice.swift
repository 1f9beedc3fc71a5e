import Casework
import Foundation
import Records
import Storage
import StorageSQLite
import Synchronization

@testable import UseCases

/// The time in a test, which stands still until it is told otherwise.
final class TestClock: Sendable {
    private let moment = Mutex(Instant(milliseconds: 1_795_000_000_000))

    var now: Instant { moment.withLock { $0 } }

    func pass(minutes: Int64) {
        moment.withLock { $0 = $0.adding(seconds: minutes * 60) }
    }
}

/// The invented people of these tests: a coordinator and an advocate of one area.
enum Cast {
    static let area = ID<Area>(high: 1, low: 1)
    static let agency = ID<Agency>(high: 1, low: 2)
    static let password = "nine wooden bridges"
}

func testOffice(
    _ clock: TestClock, allowsPasswordAlone: Bool = true
) async throws -> Office {
    let store = try SQLiteStore.inMemory()
    try await Migrator.migrate(store, AllMigrations.inOrder)
    let keys = KeyRing(root: try RootKey(Array(repeating: 7, count: 32)))
    let world = World.real(day: { CalendarDate(dayNumber: Int($0.milliseconds / 86_400_000)) })
    let ledger = try await Ledger(
        store: store, keys: keys, kinds: [Area.self], tables: CaseworkTables())
    let office = Office(
        store: store, ledger: ledger, drafts: DraftTable(keys), library: Library([]),
        world: World(
            now: { clock.now }, day: world.day, randomBytes: world.randomBytes,
            newBits: {
                let id: ID<Account> = world.newID()
                return (id.high, id.low)
            }),
        accountKeys: AccountKeys(from: keys.derived(for: "accounts")),
        passwords: PasswordDesk(cost: .cheap),
        signInTerms: SignInTerms(allowsPasswordAlone: allowsPasswordAlone))
    let occasion = office.occasion(by: .system)
    _ = try await ledger.perform { desk in
        try desk.decide(
            EstablishArea(name: "Mockford", settings: AreaSettings()), on: Cast.area,
            in: Cast.area, AccessPolicy.maintain(.area(Cast.area)), occasion)
    }
    try await hire("coordinator", .coordinator, office)
    try await hire("advocate", .advocate, office)
    return office
}

func hire(_ name: String, _ role: Role, _ office: Office) async throws {
    _ = try await office.addAccount(
        AddAccount(
            userName: name, name: "Sample \(name)", agency: Cast.agency,
            roles: [HeldRole(role, in: Cast.area)], password: Cast.password)
    ).get()
}
