import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// SR-09 by use cases: each of two people is referred as the victim of the other.
@Suite struct OppositeSidesTests {
    /// Ada names Bram, and the nurse refers; Bram names Ada, and the police refer.
    private struct Sides {
        let town: TestTown
        let adas: ID<CaseFile>
        let brams: ID<CaseFile>
        let bramsReferral: ID<Referral>
    }

    private func sides(in store: any Store) async throws -> Sides {
        let town = try await TestTown.settle(in: store)
        let (office, circle) = (town.office, Circle(town: town))
        let adas = try await circle.acceptedCase()
        let referral = try await circle.send(circle.oppositeContent(), by: town.policeRep)
        let briefing = try await office.referral(referral, for: town.coordinator)
        #expect(briefing.triage?.opposite.map(\.caseID) == [adas])
        #expect(briefing.triage?.connections == [])
        var acceptance = Acceptance(.new)
        acceptance.answers.opposite = [adas]
        _ = try await office.acceptReferral(referral, acceptance, by: town.coordinator).get()
        let brams = try await office.referral(referral, for: town.coordinator).caseID
        return Sides(town: town, adas: adas, brams: brams, bramsReferral: referral)
    }

    @Test(arguments: Engine.present)
    func `the referrer of one side finds nothing of the other`(engine: Engine) async throws {
        try await engine.withStore { store in
            let sides = try await sides(in: store)
            let (office, town) = (sides.town.office, sides.town)
            let police = Reader(
                account: town.policeRep.account, agency: town.police, area: town.area,
                roles: [.referrer, .representative])
            for (reader, own, other) in [
                (town.nurse, sides.adas, sides.brams), (police, sides.brams, sides.adas),
            ] {
                let hers = try await office.caseBriefing(own, page: "case", for: reader)
                #expect(hers.opposite == nil && hers.joined == nil)
                await #expect(throws: NothingHere.self) {
                    _ = try await office.caseBriefing(other, page: "case", for: reader)
                }
            }
            await #expect(throws: NothingHere.self) {
                _ = try await office.referral(sides.bramsReferral, for: town.nurse)
            }
            let before = try await store.read(TableBytes.all)
            _ = try await office.ledger.rebuild()
            #expect(try await store.read(TableBytes.all) == before)
        }
    }

    @Test func `a representative who referred one side does not meet the other on an agenda`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let sides = try await sides(in: store)
            let (office, town) = (sides.town.office, sides.town)
            let meeting = try await Circle(town: town).meeting(hearing: [sides.adas, sides.brams])
            for reader in [town.policeRep, town.housingRep] {
                try await office.agreeConfidentiality(at: meeting, by: reader).get()
            }
            let police = try await office.meeting(meeting, page: "agenda", for: town.policeRep)
            #expect(police.items.map(\.caseID) == [sides.brams])
            let housing = try await office.meeting(meeting, page: "agenda", for: town.housingRep)
            #expect(housing.items.map(\.caseID) == [sides.adas, sides.brams])
        }
    }

    @Test(arguments: Engine.present)
    func `the adviser of one side is not given the other and finds nothing of it`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let sides = try await sides(in: store)
            let (office, town) = (sides.town.office, sides.town)
            let adviser = town.adviser
            try await office.allocateAdvocate(adviser.account, to: sides.adas, by: town.manager)
                .get()
            let refused = try await office.allocateAdvocate(
                adviser.account, to: sides.brams, by: town.manager)
            guard case .failure(let refusal) = refused else {
                Issue.record("one adviser was given both sides")
                return
            }
            #expect(refusal.reason as? AllocateAdvocate.Refusal == .supportsOtherSide)
            let both = Reader(
                account: adviser.account, agency: adviser.agency, area: adviser.area,
                roles: [.advocate, .advocacyManager, .representative])
            await #expect(throws: NothingHere.self) {
                _ = try await office.caseBriefing(sides.brams, page: "case", for: both)
            }
            #expect(try await office.caseList(for: both).map(\.caseID) == [sides.adas])
        }
    }

    @Test func `an adviser's case does not say that there is another side`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let sides = try await sides(in: store)
            let (office, town) = (sides.town.office, sides.town)
            try await office.allocateAdvocate(
                town.adviser.account, to: sides.adas, by: town.manager
            )
            .get()
            let hers = try await office.caseBriefing(sides.adas, page: "case", for: town.adviser)
            #expect(hers.opposite == nil)
            #expect(hers.history?.contains { $0.event == .oppositePartiesKnown } == false)
            let whole = try await office.caseBriefing(
                sides.adas, page: "case", for: town.coordinator)
            #expect(whole.opposite?.map(\.id) == [sides.brams])
            #expect(whole.history?.contains { $0.event == .oppositePartiesKnown } == true)
        }
    }

    @Test func `the agency of one side comes to the table and sees no address of the other`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let sides = try await sides(in: store)
            let (office, town) = (sides.town.office, sides.town)
            // Somebody else of the police than who referred: her agency's client is Bram.
            let request = AddAccount(
                userName: "police.other", name: "Robin police.other", agency: town.police,
                roles: [HeldRole(.representative, in: town.area)], password: TestTown.password)
            let other = Reader(
                account: try await office.addAccount(request).get(), agency: town.police,
                area: town.area, roles: [.representative])
            let meeting = try await Circle(town: town).meeting(hearing: [sides.adas, sides.brams])
            try await office.agreeConfidentiality(at: meeting, by: other).get()
            let agenda = try await office.meeting(meeting, page: "agenda", for: other)
            #expect(agenda.items.map(\.caseID) == [sides.adas, sides.brams])
            let adas = try #require(agenda.items.first)
            #expect(adas.card.riskSummary.isEmpty)
            #expect(adas.card.victim?.name == PrivateText("Ada Sampleton"))
            #expect(adas.card.victim?.address.isEmpty == true)
            #expect(agenda.items.last?.card.riskSummary.isEmpty == false)
            let file = try await office.caseBriefing(sides.adas, page: "case", for: other)
            #expect(file.people?.isEmpty == false && file.may.writeResearch)
            #expect(file.riskSummary == nil && file.safeContact == nil && file.referral == nil)
        }
    }

    @Test func `two other people of the same names are not kept apart unasked`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let adas = try await circle.acceptedCase()
            let other = try await circle.send(circle.oppositeContent(), by: town.policeRep)
            _ = try await office.acceptReferral(other, as: .new, by: town.coordinator).get()
            let file = try await office.caseBriefing(adas, page: "case", for: town.coordinator)
            #expect(file.opposite == [])
        }
    }
}
