package import Casework
import Records
package import Storage
import Synchronization
package import UseCases

/// A whole small area in an empty store, with one reader a role and a clock that the test moves.
package struct TestTown: Sendable {
    package let office: Office
    package let area: ID<Area>
    package let clock: TestClock
    package let police: ID<Agency>
    package let advocacy: ID<Agency>
    package let housing: ID<Agency>
    /// An agency whose agreement has lapsed: it may receive nothing (SR-01).
    package let lapsed: ID<Agency>
    package let nurse: Reader
    package let coordinator: Reader
    package let chair: Reader
    package let policeRep: Reader
    package let housingRep: Reader
    package let lapsedRep: Reader
    package let manager: Reader
    package let adviser: Reader
}

extension TestTown {
    /// Settles the town on 2 March 2026, a Monday.
    package static func settle(
        in store: any Store, library: Library = Library([]),
        _ terms: SignInTerms = SignInTerms(allowsPasswordAlone: true)
    ) async throws -> TestTown {
        let clock = TestClock()
        let office = try await office(on: store, clock, library, terms)
        let area = try await office.establishArea(named: "Mockford", AreaSettings()).get()
        let trust = try await member("Mockford Infirmary", .acuteTrust, area, office)
        let police = try await member("Mockford Police", .police, area, office)
        let advocacy = try await member("Mockford Advice", .advocacy, area, office)
        let housing = try await member("Mockford Homes", .housing, area, office)
        let lapsed = try await office.addAgency("Lapsed Trust", .voluntary, to: area).get()
        let people = Settlers(office: office, area: area)
        return TestTown(
            office: office, area: area, clock: clock, police: police, advocacy: advocacy,
            housing: housing, lapsed: lapsed,
            nurse: try await people.reader("nurse", trust, [.referrer]),
            coordinator: try await people.reader("coordinator", police, [.coordinator]),
            chair: try await people.reader("chair", police, [.chair]),
            policeRep: try await people.reader("police.rep", police, [.representative]),
            housingRep: try await people.reader("housing.rep", housing, [.representative]),
            lapsedRep: try await people.reader("lapsed.rep", lapsed, [.representative]),
            manager: try await people.reader("manager", advocacy, [.advocacyManager]),
            adviser: try await people.reader("adviser", advocacy, [.advocate]))
    }

    private static func office(
        on store: any Store, _ clock: TestClock, _ library: Library, _ terms: SignInTerms
    ) async throws -> Office {
        try await Migrator.migrate(store, AllMigrations.inOrder)
        let keys = KeyRing(root: try RootKey(Array(repeating: 7, count: 32)))
        let ledger = try await Ledger(
            store: store, keys: keys,
            kinds: [
                Area.self, Referral.self, CaseFile.self, Meeting.self,
                ConflictDeclaration.self, BreakGlass.self,
            ],
            tables: CaseworkTables())
        return Office(
            store: store, ledger: ledger, drafts: DraftTable(keys), library: library,
            world: clock.world, accountKeys: AccountKeys(from: keys.derived(for: "accounts 1")),
            passwords: PasswordDesk(cost: .cheap),
            signInTerms: terms)
    }

    private static func member(
        _ name: String, _ kind: AgencyKind, _ area: ID<Area>, _ office: Office
    ) async throws -> ID<Agency> {
        let agency = try await office.addAgency(name, kind, to: area).get()
        let today = office.world.day(office.world.now())
        try await office.signAgreement(
            of: agency, in: area, signedOn: today.adding(days: -30),
            reviewBy: today.adding(months: 11)
        ).get()
        return agency
    }
}

/// Giving the people of the town their sign-ins.
private struct Settlers {
    let office: Office
    let area: ID<Area>

    func reader(
        _ name: String, _ agency: ID<Agency>, _ roles: Set<Role>
    ) async throws -> Reader {
        let request = AddAccount(
            userName: name, name: "Robin \(name)", agency: agency,
            roles: roles.map { HeldRole($0, in: area) }, password: TestTown.password)
        let account = try await office.addAccount(request).get()
        return Reader(account: account, agency: agency, area: area, roles: roles)
    }
}

extension TestTown {
    /// Everybody's password in a test.
    package static let password = "a mockery of a password"
}

/// A clock that stands still until the test moves it, and ids that follow one another.
package final class TestClock: Sendable {
    private let state: Mutex<(now: Int64, ids: UInt64)>

    package init() {
        // 2 March 2026, 09:00 in London.
        state = Mutex((1_772_442_000_000, 0))
    }

    package func move(days: Int64 = 0, minutes: Int64 = 0) {
        state.withLock { $0.now += (days * 1440 + minutes) * 60_000 }
    }

    /// The next id is the one after this number: two worlds can be made to count alike.
    package func seedIDs(after number: UInt64) { state.withLock { $0.ids = number } }

    package var world: World {
        World(
            now: { Instant(milliseconds: self.state.withLock { $0.now }) },
            day: { CalendarDate(dayNumber: Int($0.milliseconds / 86_400_000)) },
            randomBytes: { count in (0..<count).map { _ in .random(in: 0...UInt8.max) } },
            newBits: {
                self.state.withLock {
                    $0.ids += 1
                    return (UInt64($0.now) << 16, $0.ids)
                }
            })
    }
}
