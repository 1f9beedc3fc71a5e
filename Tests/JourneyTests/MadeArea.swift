import Casework
import Demonstration
import Foundation
import Records
import Specimens
import Storage
import Testing
import UseCases

/// The demonstration area, made in memory and lent to one test.
struct MadeArea {
    let store: any Store
    let office: Office
    let area: ID<Area>
    let signIns: [DemonstrationSignIn]
    /// The moment of the last thing that was done in making it.
    let latest: Instant
    /// What the tables said, without anything sealed, when the area had just been made.
    let rows: [String]

    /// One for all the tests that look at it and leave it as it is.
    static let shared = Task {
        let store = try await Place.memory.open()
        return try await make(in: store, seed: 1, on: today, areas: [AreaSettings()])
    }

    static let today = CalendarDate(dayNumber: 20_781)
    static let now = moment(on: today)

    static func lend(
        seed: UInt64 = 1, on today: CalendarDate = today, areas: [AreaSettings] = [AreaSettings()],
        _ body: @escaping (MadeArea) async throws -> Void
    ) async throws {
        try await Engine.sqliteMemory.withStore { store in
            try await body(make(in: store, seed: seed, on: today, areas: areas))
        }
    }

    func reader(_ userName: String) async throws -> Reader {
        let area = area
        let found = try await store.read { connection -> Reader? in
            guard let account = try AccountTable.account(named: userName, connection) else {
                return nil
            }
            let held = try RoleTable.roles(
                of: account.id, on: Self.today, connection)
            return Reader(
                account: account.id, agency: account.agency, area: area,
                roles: Set(held.map(\.role)))
        }
        return try #require(found)
    }
}

extension MadeArea {
    private static func make(
        in store: any Store, seed: UInt64, on today: CalendarDate, areas: [AreaSettings]
    ) async throws -> MadeArea {
        try await Migrator.migrate(store, AllMigrations.inOrder)
        let keys = KeyRing(root: try RootKey(Array(repeating: 7, count: 32)))
        let demonstration = Demonstration(
            seed: seed, now: moment(on: today), day: day, areas: areas)
        let signIns = try await demonstration.make(in: { try await office(store, keys, $0) })
        let rows = try await store.read { connection in
            try openColumns.flatMap { try connection.rows($0).map { try $0.text("line") } }
        }
        let latest = try await store.read {
            try $0.first("SELECT MAX(at) AS latest FROM ledger_entry")?.instant("latest")
        }
        let world = World(
            now: { moment(on: today) }, day: day, randomBytes: World.real(day: day).randomBytes,
            newBits: { (.random(in: 0...UInt64.max), .random(in: 0...UInt64.max)) })
        let area = try await store.read { try AreaQuery.all($0).first { $0.name == "Mockford" } }
        return MadeArea(
            store: store, office: try await office(store, keys, world),
            area: try #require(area).id, signIns: signIns, latest: try #require(latest), rows: rows)
    }

    private static func office(
        _ store: any Store, _ keys: KeyRing, _ world: World
    ) async throws -> Office {
        let ledger = try await Ledger(
            store: store, keys: keys,
            kinds: [
                Area.self, Referral.self, CaseFile.self, Meeting.self,
                ConflictDeclaration.self, BreakGlass.self,
            ],
            tables: CaseworkTables())
        return Office(
            store: store, ledger: ledger, drafts: DraftTable(keys), library: try library(),
            world: world, accountKeys: AccountKeys(from: keys.derived(for: "accounts")),
            passwords: PasswordDesk(cost: .cheap),
            signInTerms: SignInTerms(allowsPasswordAlone: true))
    }

    static func library() throws -> Library {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "Instruments/checklist-24.json")
        return Library([
            try JSONDecoder().decode(RiskInstrument.self, from: Data(contentsOf: file))
        ])
    }

    @Sendable
    private static func day(_ moment: Instant) -> CalendarDate {
        CalendarDate(dayNumber: Int(moment.milliseconds / 86_400_000))
    }

    private static func moment(on day: CalendarDate) -> Instant {
        Instant(milliseconds: Int64(day.dayNumber) * 86_400_000 + 8 * 3_600_000)
    }

    private static let openColumns: [SQL] = [
        """
        SELECT stream_kind || stream_id || version || name || at || COALESCE(by_account, '')
            || area || matter AS line FROM ledger_entry ORDER BY position
        """,
        """
        SELECT id || area || year || number || state || kind || referral || referrer
            || referring_agency || COALESCE(advocate, '') || COALESCE(meeting, '') || referred_on
            || opened_on || COALESCE(heard_on, '') || COALESCE(flag_until, '') || contacts
            || has_view AS line FROM case_file ORDER BY id
        """,
        """
        SELECT case_id || agency || meeting || COALESCE(answer, '') || COALESCE(answered_at, '')
            AS line FROM research_request ORDER BY case_id, agency
        """,
        """
        SELECT id || case_id || agency || state || origin || agreed_on || due_on
            || COALESCE(reported_on, '') AS line FROM planned_action ORDER BY id
        """,
        """
        SELECT meeting || case_id || place || COALESCE(outcome, '') AS line
        FROM agenda_item ORDER BY meeting, case_id
        """,
        "SELECT id || state || referrer || submitted_at AS line FROM referral ORDER BY id",
        "SELECT id || area || account || case_id || saved_at AS line FROM draft ORDER BY id",
        "SELECT meeting || account AS line FROM declaration ORDER BY meeting, account",
        "SELECT meeting || agency || attendance AS line FROM attendance ORDER BY meeting, agency",
        "SELECT id || user_name || name || agency AS line FROM account ORDER BY id",
    ]
}
