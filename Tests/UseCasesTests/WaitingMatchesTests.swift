import Casework
import Specimens
import Storage
import Testing
import UseCases

/// Two referrals that both wait are matched with each other before either is a case (SR-09, SR-20).
@Suite struct WaitingMatchesTests {
    @Test(arguments: Engine.present)
    func `two agencies refer one incident: both referrals say so before either is accepted`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let first = try await circle.send(circle.content())
            let second = try await circle.send(circle.secondContent(), by: town.policeRep)
            for (one, other) in [(first, second), (second, first)] {
                let found = try await waiting(one, town)
                #expect(found.map(\.referral) == [other])
                #expect(found.first?.kind == nil && found.first?.reasons.isEmpty == false)
                #expect(found.first?.reasons.contains(.perpetratorInCommon) == true)
                #expect(found.first?.agencyName.isEmpty == false)
            }
            _ = try await town.office.acceptReferral(first, as: .new, by: town.coordinator).get()
            #expect(try await waiting(second, town) == [])
            let briefing = try await town.office.referral(second, for: town.coordinator)
            #expect(briefing.matches.count == 1)
        }
    }

    @Test func `a referral is no match of itself, and one that was declined waits no more`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let first = try await circle.send(circle.content())
            #expect(try await waiting(first, town) == [])
            let second = try await circle.send(circle.secondContent(), by: town.policeRep)
            #expect(try await waiting(first, town).count == 1)
            try await town.office.declineReferral(
                second, because: PrivateText("Another area."), by: town.coordinator
            ).get()
            #expect(try await waiting(first, town) == [])
        }
    }

    @Test func `nobody but whoever decides is told of another referral`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let first = try await circle.send(circle.content())
            _ = try await circle.send(circle.secondContent(), by: town.policeRep)
            for reader in [town.nurse, town.manager] {
                #expect(try await town.office.referral(first, for: reader).triage == nil)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `each names the other: it is said on both, and kept apart from the first acceptance on`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let adas = try await circle.send(circle.content())
            let brams = try await circle.send(circle.oppositeContent(), by: town.policeRep)
            let found = try await waiting(adas, town)
            #expect(found.map(\.kind) == [.partiesChangePlaces])
            #expect(try await waiting(brams, town).map(\.kind) == [.partiesChangePlaces])
            var acceptance = Acceptance(.new)
            acceptance.answers.opposite = found.map(\.caseID)
            _ = try await town.office.acceptReferral(adas, acceptance, by: town.coordinator).get()
            try await checkKeptApart(adas, brams, town)
            _ = try await town.office.acceptReferral(brams, as: .new, by: town.coordinator).get()
            try await checkKeptApart(adas, brams, town)
            let bramsCase = try await town.office.referral(brams, for: town.coordinator).caseID
            let file = try await town.office.caseBriefing(
                bramsCase, page: "case", for: town.coordinator)
            #expect(file.opposite?.count == 1)
        }
    }

    /// The police, who referred Bram, find nothing of Ada's case; the nurse nothing of Bram's.
    private func checkKeptApart(
        _ adas: ID<Referral>, _ brams: ID<Referral>, _ town: TestTown
    ) async throws {
        let adasCase = try await town.office.referral(adas, for: town.coordinator).caseID
        let police = Reader(
            account: town.policeRep.account, agency: town.police, area: town.area,
            roles: [.referrer, .representative])
        let nurse = Reader(
            account: town.nurse.account, agency: town.nurse.agency, area: town.area,
            roles: [.referrer, .advocacyManager])
        await #expect(throws: NothingHere.self) {
            _ = try await town.office.caseBriefing(adasCase, page: "case", for: police)
        }
        await #expect(throws: NothingHere.self) {
            _ = try await town.office.referral(brams, for: nurse)
        }
    }

    private func waiting(_ id: ID<Referral>, _ town: TestTown) async throws -> [WaitingMatch] {
        try await town.office.referral(id, for: town.coordinator).triage?.waiting ?? []
    }
}
