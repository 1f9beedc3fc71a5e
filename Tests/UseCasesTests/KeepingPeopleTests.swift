import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Who is given access, changed and ended, on every engine; and that it holds at the next request.
@Suite struct KeepingPeopleTests {
    @Test(arguments: Engine.present)
    func `somebody invited sets up her sign-in with a code that works once`(
        engine: Engine
    ) async throws {
        try await withTown(on: engine) { town in
            let made = try await town.inviteNewcomer()
            #expect(try await town.office.purpose(of: made.code) == .invitation)
            #expect(try await town.roles(of: made.membership) == [])
            let request = SetUpSignIn(
                code: made.code, userName: "dana", password: TestTown.password)
            try await town.office.setUpSignIn(request).get()
            #expect(try await town.roles(of: made.membership) == [.representative])
            #expect(try await town.office.purpose(of: made.code) == nil)
            let again = try await town.office.setUpSignIn(request)
            #expect(throws: SetUpSignIn.Refusal.codeOpensNothing) { try again.get() }
        }
    }

    @Test func `a code is worth nothing after its time`() async throws {
        try await withTown { town in
            let made = try await town.inviteNewcomer()
            town.clock.move(days: 1, minutes: 1)
            #expect(try await town.office.purpose(of: made.code) == nil)
        }
    }

    @Test func `a code is read however it is typed`() async throws {
        try await withTown { town in
            let made = try await town.inviteNewcomer()
            let typed = made.code.words.uppercased().replacing("-", with: " ")
            #expect(OneTimeCode(typed) == made.code)
            #expect(OneTimeCode(made.code.words + "x") == nil)
            #expect(OneTimeCode("") == nil)
        }
    }

    @Test func `no one person gives a role that opens many cases`() async throws {
        try await withTown { town in
            let id = try await town.membership(of: town.housingRep)
            let asked = try await town.office.changeRoles(
                of: id, to: [.representative, .advocacyManager], trainedOn: nil,
                by: town.coordinator)
            _ = try asked.get()
            #expect(try await town.roles(of: id) == [.representative])
            await #expect(throws: NothingHere.self) {
                try await town.office.answerProposal(
                    .advocacyManager, of: id, agrees: true, by: town.coordinator)
            }
            let agreed = try await town.office.answerProposal(
                .advocacyManager, of: id, agrees: true, by: town.chair)
            _ = try agreed.get()
            #expect(try await town.roles(of: id) == [.representative, .advocacyManager])
        }
    }

    @Test func `nobody changes her own access, whoever she is`() async throws {
        try await withTown { town in
            for reader in [town.coordinator, town.chair, town.housingRep] {
                let id = try await town.membership(of: reader)
                await #expect(throws: NothingHere.self) {
                    try await town.office.changeRoles(
                        of: id, to: [.chair], trainedOn: nil, by: reader)
                }
                await #expect(throws: NothingHere.self) {
                    try await town.office.confirm([id], by: reader).get()
                }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `whoever moves has her old roles no more at the next request`(
        engine: Engine
    ) async throws {
        try await withTown(on: engine) { town in
            let id = try await town.membership(of: town.housingRep)
            let moved = try await town.office.move(
                id, Moving(to: town.police, as: [.referrer], handingTo: nil),
                by: town.coordinator)
            _ = try moved.get()
            let held = try await town.held(by: town.housingRep)
            #expect(held.map(\.role) == [.referrer])
            #expect(held.map(\.agency) == [town.police])
        }
    }

    @Test func `when the one who answers for an agency moves, the agency stays what it was`()
        async throws
    {
        try await withTown { town in
            try await town.office.describeAgency(
                town.housing, isCore: true, contact: town.housingRep.account, letters: "qx",
                by: town.coordinator
            ).get()
            let id = try await town.membership(of: town.housingRep)
            try await town.office.move(
                id, Moving(to: town.police, as: [.referrer], handingTo: nil), by: town.coordinator
            ).get()
            let housing = try await town.office.agency(town.housing, for: town.coordinator)
            #expect(housing.contact == nil)
            #expect(housing.line.isCore && housing.line.letters == "qx")
        }
    }

    @Test func `access ends with her, her last day, her agency, and for want of a confirmation`()
        async throws
    {
        try await withTown { town in
            let id = try await town.membership(of: town.housingRep)
            let today = town.office.world.day(town.office.world.now())
            let later = Leaving(
                lastDay: today.adding(days: 3), reason: .leftPost, handingTo: nil)
            try await town.office.end(id, later, by: town.coordinator).get()
            #expect(try await town.held(by: town.housingRep).map(\.role) == [.representative])
            try await town.office.endAgency(
                town.lapsed, lastDay: today.adding(days: -1), by: town.coordinator
            ).get()
            #expect(try await town.held(by: town.lapsedRep).isEmpty)
            town.clock.move(days: 4)
            #expect(try await town.held(by: town.housingRep).isEmpty)
            #expect(try await town.held(by: town.nurse).map(\.role) == [.referrer])
            town.clock.move(days: 102)
            #expect(try await town.held(by: town.nurse).isEmpty)
            let nurse = try await town.membership(of: town.nurse)
            try await town.office.confirm([nurse], by: town.coordinator).get()
            #expect(try await town.held(by: town.nurse).map(\.role) == [.referrer])
        }
    }

    @Test func `whoever is stopped has nothing until she is given it again`() async throws {
        try await withTown { town in
            let id = try await town.membership(of: town.nurse)
            let reason = PrivateText("A question is open")
            try await town.office.suspend(id, because: reason, by: town.coordinator).get()
            #expect(try await town.held(by: town.nurse).isEmpty)
            try await town.office.restore(id, by: town.coordinator).get()
            #expect(try await town.held(by: town.nurse).map(\.role) == [.referrer])
        }
    }

    @Test func `a new start needs two people`() async throws {
        try await withTown { town in
            let id = try await town.membership(of: town.nurse)
            try await town.office.askFreshStart(for: id, by: town.coordinator).get()
            let alone = try await town.office.agreeToFreshStart(for: id, by: town.coordinator)
            #expect(throws: Refused.self) { try alone.get() }
            let made = try await town.office.agreeToFreshStart(for: id, by: town.chair).get()
            #expect(try await town.office.purpose(of: made.code) == .freshStart(userName: "nurse"))
            let request = SetUpSignIn(
                code: made.code, userName: "", password: "another mockery of words")
            try await town.office.setUpSignIn(request).get()
        }
    }

    @Test(arguments: Engine.present)
    func `who belongs to the area is told by the ledger alone`(engine: Engine) async throws {
        try await withTown(on: engine) { town in
            _ = try await town.inviteNewcomer()
            let before = try await town.rows()
            #expect(before.count == 9)
            _ = try await town.office.ledger.rebuild()
            #expect(try await town.rows() == before)
        }
    }
}

extension KeepingPeopleTests {
    private func withTown(
        on engine: Engine = .sqliteMemory, _ body: @Sendable (TestTown) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            try await body(try await TestTown.settle(in: store))
        }
    }
}

extension TestTown {
    func inviteNewcomer() async throws -> CodeToHandOver {
        let person = StaffPerson(name: PrivateText("Dana Newdesk"))
        return try await office.invite(
            Invitation(person, as: [.representative]), to: housing, by: coordinator
        ).get()
    }

    func membership(of reader: Reader) async throws -> ID<Membership> {
        let row = try await office.store.read { [area] in
            try MembershipQuery.of(reader.account, in: area, $0)
        }
        return try #require(row).id
    }

    /// The rights that the next request of this reader would find.
    func held(by reader: Reader) async throws -> [HeldRole] {
        let today = office.world.day(office.world.now())
        return try await office.store.read {
            try RoleTable.roles(of: reader.account, on: today, $0)
        }
    }

    func roles(of id: ID<Membership>) async throws -> [Role] {
        let today = office.world.day(office.world.now())
        return try await office.store.read { [area] connection in
            let row = try MembershipQuery.find(id, in: area, connection)
            guard let row else { return [] }
            return try RoleTable.roles(of: row.account, on: today, connection).map(\.role)
                .inOrder
        }
    }

    func rows() async throws -> [MembershipRow] {
        try await office.store.read { [area] in try MembershipQuery.everybody(in: area, $0) }
    }
}
