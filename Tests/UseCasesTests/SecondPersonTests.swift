import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// What waits for a second person is told to whoever can be that, and details are put right.
@Suite struct SecondPersonTests {
    @Test(arguments: Engine.present)
    func `a new start is told to everybody who can agree, and not to whoever asked`(
        engine: Engine
    ) async throws {
        try await withTown(on: engine) { town in
            let id = try await town.membership(of: town.housingRep)
            let admin = try await town.newcomer("admin", .administrator, of: town.police)
            try await town.office.askFreshStart(for: id, by: admin).get()
            #expect(try await town.isAskedToAgree(town.coordinator))
            #expect(try await town.isAskedToAgree(town.chair))
            #expect(try await town.isAskedToAgree(admin) == false)
            #expect(try await town.isAskedToAgree(town.housingRep) == false)
            #expect(try await town.isAskedToAgree(town.nurse) == false)
            let listed = try await town.office.waitingForSecondPerson(for: town.coordinator)
            #expect(listed.map(\.id) == [id])
            _ = try await town.office.agreeToFreshStart(for: id, by: town.coordinator).get()
            #expect(try await town.isAskedToAgree(town.coordinator) == false)
        }
    }

    @Test func `the one who answers for an agency is asked about her own people`() async throws {
        try await withTown(on: .sqliteMemory) { town in
            let colleague = try await town.newcomer("deskmate", .referrer, of: town.housing)
            let id = try await town.membership(of: colleague)
            try await town.office.askFreshStart(for: id, by: town.coordinator).get()
            #expect(try await town.isAskedToAgree(town.housingRep))
            #expect(try await town.isAskedToAgree(town.policeRep) == false)
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.waitingForSecondPerson(for: colleague)
            }
        }
    }

    @Test func `a role is told to whoever may agree to roles, and not to the coordinator`()
        async throws
    {
        try await withTown(on: .sqliteMemory) { town in
            let id = try await town.membership(of: town.housingRep)
            try await town.office.changeRoles(
                of: id, to: [.representative, .advocate], trainedOn: nil, by: town.coordinator
            ).get()
            #expect(try await town.isAskedToAgree(town.chair))
            #expect(try await town.isAskedToAgree(town.coordinator) == false)
        }
    }

    @Test(arguments: Engine.present)
    func `a name is put right in the area and on the sign-in, and compared with the cases`(
        engine: Engine
    ) async throws {
        try await withTown(on: engine) { town in
            let circle = Circle(town: town)
            var content = circle.content()
            var him = circle.person(.perpetrator, "Bram Mockridge", "1980-01-01")
            him[.occupation] = PrivateText("Caretaker, Mockford Homes")
            content.people = [circle.person(.victim, "Ada Sampleton", "1991-05-06"), him]
            let caseID = try await circle.acceptedCase(content)
            let id = try await town.membership(of: town.housingRep)
            let person = StaffPerson(
                name: PrivateText("Bram Mockridge"), telephone: PrivateText("01632 960001"))
            try await town.office.correct(id, to: person, by: town.coordinator).get()
            let told = try await town.office.person(id, for: town.coordinator)
            #expect(told.person == person && told.line.name == "Bram Mockridge")
            #expect(told.detailsChangedAt == town.office.world.now())
            #expect(try await town.accountName(town.housingRep) == "Bram Mockridge")
            let conflicts = try await town.office.conflicts(of: caseID, for: town.coordinator)
            #expect(conflicts.known.map(\.conflict.account) == [town.housingRep.account])
            let before = try await town.rows()
            _ = try await town.office.ledger.rebuild()
            #expect(try await town.rows() == before)
            #expect(try await town.accountName(town.housingRep) == "Bram Mockridge")
        }
    }

    @Test func `who does not answer for her changes nothing, and another area's sign-in stays`()
        async throws
    {
        try await withTown(on: .sqliteMemory) { town in
            let id = try await town.membership(of: town.housingRep)
            let person = StaffPerson(name: PrivateText("Hetty Newname"))
            for reader in [town.policeRep, town.nurse, town.chair, town.housingRep] {
                await #expect(throws: NothingHere.self) {
                    try await town.office.correct(id, to: person, by: reader).get()
                }
            }
            let far = try await town.office.establishArea(named: "Far", AreaSettings()).get()
            let homes = try await town.office.addAgency("Far Homes", .housing, to: far).get()
            try await town.office.enrolAccount(
                named: "housing.rep", of: homes, as: [.referrer], in: far)?.get()
            try await town.office.correct(id, to: person, by: town.coordinator).get()
            #expect(try await town.accountName(town.housingRep) == "Robin housing.rep")
            #expect(try await town.office.person(id, for: town.coordinator).person == person)
        }
    }

    private func withTown(
        on engine: Engine, _ body: @Sendable (TestTown) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            try await body(try await TestTown.settle(in: store))
        }
    }
}

extension TestTown {
    fileprivate func isAskedToAgree(_ reader: Reader) async throws -> Bool {
        try await office.home(for: reader).waiting.contains {
            if case .staff(.secondPerson) = $0 { true } else { false }
        }
    }

    fileprivate func accountName(_ reader: Reader) async throws -> String? {
        try await office.store.read { try AccountTable.account(reader.account, $0)?.name }
    }

    /// Somebody new of an agency, with a sign-in.
    func newcomer(_ name: String, _ role: Role, of agency: ID<Agency>) async throws -> Reader {
        let account = try await office.addAccount(
            AddAccount(
                userName: name, name: "Robin \(name)", agency: agency,
                roles: [HeldRole(role, in: area)], password: TestTown.password)
        ).get()
        return Reader(account: account, agency: agency, area: area, roles: [role])
    }
}
