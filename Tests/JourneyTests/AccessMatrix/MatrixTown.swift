import Casework
import Foundation
import Records
import Specimens
import Storage
import UseCases

/// A town in which everybody of the matrix has her part in one case, which is on the table of a
/// meeting, and in which there is something behind every address.
struct MatrixTown: Sendable {
    let town: TestTown
    let store: StillStore
    /// What fills the holes of addresses, by the name of the hole.
    let fillings: [String: String]
    let readers: [MatrixPerson: Reader]

    static func settle(
        in bare: any Store, _ terms: SignInTerms = SignInTerms(allowsPasswordAlone: true)
    ) async throws -> MatrixTown {
        let store = StillStore(bare)
        let town = try await TestTown.settle(in: store, library: library(), terms)
        var people = MatrixPeople(town)
        try await people.hireAll()
        var story = MatrixStory(town, people)
        let fillings = try await story.tell()
        return MatrixTown(
            town: town, store: store, fillings: fillings, readers: story.people.readers)
    }
}

extension MatrixTown {
    private static func library() throws -> Library {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Instruments")
        let instruments = try ["checklist-24", "stalking-11"].map { name in
            let file = folder.appending(path: name + ".json")
            return try JSONDecoder().decode(RiskInstrument.self, from: Data(contentsOf: file))
        }
        return Library(instruments)
    }
}

/// Giving the people of the matrix their sign-ins.
struct MatrixPeople {
    let town: TestTown
    private(set) var readers: [MatrixPerson: Reader] = [:]

    init(_ town: TestTown) {
        self.town = town
    }

    mutating func hireAll() async throws {
        let trust = town.nurse.agency
        try await hire([.coordinator, .inConflict], [.coordinator], of: town.police)
        try await hire([.chair], [.chair], of: town.police)
        try await hire([.minuteTaker], [.minuteTaker], of: town.police)
        try await hire([.manager], [.advocacyManager], of: town.advocacy)
        try await hire([.adviser, .otherAdviser], [.advocate], of: town.advocacy)
        try await hire([.referrer, .colleague, .keyHolder], [.referrer], of: trust)
        try await hire([.stranger], [.referrer], of: town.housing)
        try await hire([.rep, .repInConflict], [.representative], of: town.police)
        try await hire([.deputy], [.deputy], of: town.police)
        try await hire([.actingRep, .undeclared, .otherSide], [.representative], of: town.housing)
        try await hire([.lapsed], [.representative], of: town.lapsed)
        try await hire([.attendee, .otherAttendee], [.attendee], of: town.police)
        try await hire([.observer], [.observer], of: town.police)
        try await hire([.governanceLead], [.governanceLead], of: town.police)
        try await hire([.administrator], [.administrator], of: town.police)
        let far = try await town.office.establishArea(named: "Far", AreaSettings()).get()
        try await hire(
            [.otherArea], [.coordinator, .chair, .representative, .advocacyManager],
            of: town.police, in: far)
    }

    /// Her agency joins when the agenda has gone out.
    mutating func hireLate() async throws -> Reader {
        let office = town.office
        let agency = try await office.addAgency("Late Trust", .voluntary, to: town.area).get()
        let today = office.world.day(office.world.now())
        try await office.signAgreement(
            of: agency, in: town.area, signedOn: today, reviewBy: today.adding(months: 11)
        ).get()
        try await hire([.uninvited, .brokeGlass], [.representative], of: agency)
        return readers[.uninvited] ?? town.lapsedRep
    }

    private mutating func hire(
        _ people: [MatrixPerson], _ roles: Set<Role>, of agency: ID<Agency>,
        in area: ID<Area>? = nil
    ) async throws {
        let area = area ?? town.area
        for person in people {
            let account = try await town.office.addAccount(
                AddAccount(
                    userName: person.userName, name: "Invented \(person.rawValue)",
                    agency: agency, roles: roles.map { HeldRole($0, in: area) },
                    password: TestTown.password)
            ).get()
            readers[person] = Reader(account: account, agency: agency, area: area, roles: roles)
        }
    }
}
