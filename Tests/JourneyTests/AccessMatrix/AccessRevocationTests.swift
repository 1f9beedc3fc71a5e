import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// A right that ends, ends at the very next request of a session that is open: for every address
/// (trust 3.5). Each request finds the world as it was right after the change.
@Suite struct AccessRevocationTests {
    @Test(arguments: Revocation.all)
    func `an open session has lost what was taken by its next request`(
        revocation: Revocation
    ) async throws {
        try await withMatrix { matrix in
            let visitor = try await matrix.visitor(revocation.person)
            let home = try await visitor.browser.get("/")
            #expect(home.status == 200, "She is not signed in to begin with.")
            matrix.town.store.standStill(false)
            try await revocation.change(matrix.town)
            matrix.town.store.standStill()
            for line in matrix.lines {
                let wanted = line.answer(for: revocation.becomes)
                let answer = try await visitor.ask(line, matrix.town, wanting: wanted)
                if answer != wanted {
                    Issue.record("\(line.name) when \(revocation): \(answer), not \(wanted)")
                }
            }
        }
    }
}

/// Something that takes a right away, from whom, and as whom of the town she then stands.
struct Revocation: Sendable, CustomStringConvertible {
    let description: String
    let person: MatrixPerson
    let becomes: MatrixPerson
    let change: @Sendable (MatrixTown) async throws -> Void

    init(
        _ description: String, _ person: MatrixPerson, becomes: MatrixPerson,
        _ change: @escaping @Sendable (MatrixTown) async throws -> Void
    ) {
        (self.description, self.person, self.becomes) = (description, person, becomes)
        self.change = change
    }

    static let all = [
        Revocation("a coordinator’s account is disabled", .coordinator, becomes: .anonymous) {
            try await $0.disable(.coordinator)
        },
        Revocation("a representative’s account is disabled", .rep, becomes: .anonymous) {
            try await $0.disable(.rep)
        },
        Revocation("a coordinator’s place ends", .coordinator, becomes: .exMember) {
            try await $0.end(.coordinator)
        },
        Revocation("an adviser’s place ends", .adviser, becomes: .exMember) {
            try await $0.end(.adviser)
        },
        Revocation("a minute-taker is only a referrer now", .minuteTaker, becomes: .stranger) {
            try await $0.give([.referrer], to: .minuteTaker)
        },
        Revocation("a representative’s agency has no agreement", .rep, becomes: .lapsed) { town in
            let today = town.today
            try await town.town.office.signAgreement(
                of: town.town.police, in: town.town.area, signedOn: today.adding(days: -400),
                reviewBy: today.adding(days: -1)
            ).get()
        },
        Revocation("a representative’s agency is gone", .actingRep, becomes: .exMember) { town in
            try await town.town.office.endAgency(
                town.town.housing, lastDay: town.today.adding(days: -1),
                by: town.reader(.coordinator)
            ).get()
        },
        Revocation("a coordinator is in conflict", .coordinator, becomes: .inConflict) {
            try await $0.enterConflict(of: .coordinator)
        },
        Revocation("a representative is in conflict", .rep, becomes: .repInConflict) {
            try await $0.enterConflict(of: .rep)
        },
        Revocation("another adviser has the case", .adviser, becomes: .otherAdviser) { town in
            try await town.town.office.allocateAdvocate(
                town.reader(.otherAdviser).account, to: town.caseID(), by: town.reader(.manager)
            ).get()
        },
    ]
}

extension MatrixTown {
    var today: CalendarDate { town.office.world.day(town.office.world.now()) }

    func reader(_ person: MatrixPerson) -> Reader { readers[person] ?? town.lapsedRep }

    func caseID() throws -> ID<CaseFile> {
        guard let id = fillings["caseFile"].flatMap({ ID<CaseFile>($0) }) else {
            throw NothingHere()
        }
        return id
    }

    func disable(_ person: MatrixPerson) async throws {
        let account = reader(person).account
        try await town.office.store.write { try AccountTable.setDisabled(true, account, $0) }
    }

    func end(_ person: MatrixPerson) async throws {
        try await town.office.endMembership(of: reader(person).account, in: town.area)
    }

    func give(_ roles: [Role], to person: MatrixPerson) async throws {
        let (account, area) = (reader(person).account, town.area)
        let row = try await town.office.store.read { try MembershipQuery.of(account, in: area, $0) }
        guard let row else { throw NothingHere() }
        try await town.office.changeRoles(
            of: row.id, to: roles, trainedOn: nil, by: reader(.coordinator)
        ).get()
    }

    func enterConflict(of person: MatrixPerson) async throws {
        try await town.office.enterConflict(
            of: reader(person).account, in: caseID(), because: PrivateText("Invented"),
            by: reader(.chair)
        ).get()
    }
}
