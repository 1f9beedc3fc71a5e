import Casework
import Records
import UseCases

/// One invented area at work: everything in it is done through the office, by the right people.
final class AreaStory {
    let town: Town
    let settings: AreaSettings
    let office: Office
    let clock: MovableClock
    let calendar: WorkingCalendar
    var chance: Chance
    var inventor: Inventor
    var area: ID<Area>?
    var agencies: [Party: ID<Agency>] = [:]
    private(set) var readers: [String: Reader] = [:]

    init(
        _ town: Town, _ settings: AreaSettings, _ office: Office, _ clock: MovableClock,
        _ calendar: WorkingCalendar, seed: UInt64
    ) {
        self.town = town
        self.settings = settings
        self.office = office
        self.clock = clock
        self.calendar = calendar
        chance = Chance(seed: seed &+ UInt64(town.number))
        inventor = Inventor(
            town, highRiskCount: settings.visibleHighRiskCount, seed: seed ^ UInt64(town.number)
        ) { office.world.newID() }
    }

    func reader(_ member: StaffMember) throws -> Reader { try readers[member.userName].made() }

    func speaker(_ party: Party) throws -> Reader { try reader(.speaker(for: party)) }

    func agency(_ party: Party) throws -> ID<Agency> { try agencies[party].made() }

    func party(named name: String) -> Party? { Party.allCases.first { $0.name(in: town) == name } }
}

extension AreaStory {
    func establish() async throws {
        let area = try await office.establishArea(named: town.name, settings).get()
        for party in Party.allCases {
            agencies[party] = try await office.addAgency(party.name(in: town), party.kind, to: area)
                .get()
        }
        self.area = area
    }

    /// Every agency but one confirms the agreement each year (S004 5.1).
    func sign(_ parties: [Party]) async throws {
        let (area, today) = (try area.made(), office.world.day(clock.now()))
        for party in parties {
            try await office.signAgreement(
                of: agency(party), in: area, signedOn: today, reviewBy: today.adding(days: 365)
            ).get()
        }
    }

    func addAccounts() async throws {
        let area = try area.made()
        for member in StaffMember.everybody {
            let agency = try agency(member.party)
            let request = AddAccount(
                userName: member.userName + town.userNameEnding, name: member.name,
                agency: agency, roles: member.roles.map { HeldRole($0, in: area) },
                password: Demonstration.password)
            let account = try await office.addAccount(request).get()
            readers[member.userName] = Reader(
                account: account, agency: agency, area: area, roles: Set(member.roles))
        }
    }
}
