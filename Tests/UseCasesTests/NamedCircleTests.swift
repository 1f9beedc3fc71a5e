import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// A sealed case by use cases (trust 3.9).
@Suite struct NamedCircleTests {
    private let words = PrivateText("The perpetrator works for the police here.")

    private func named(_ town: TestTown) -> [ID<Account>] {
        [town.coordinator, town.chair, town.manager].map(\.account)
    }

    @Test(arguments: Engine.present)
    func `for everybody who is not named there is no such case`(engine: Engine) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let id = try await circle.acceptedCase()
            try await circle.advise(id)
            let meeting = try await circle.meeting(hearing: [id])
            try await office.agreeConfidentiality(at: meeting, by: town.policeRep).get()
            try await office.sealCase(id, to: named(town), because: words, by: town.coordinator)
                .get()
            for reader in [town.nurse, town.policeRep, town.adviser] {
                await #expect(throws: NothingHere.self) {
                    _ = try await office.caseBriefing(id, page: "case", for: reader)
                }
            }
            let seen = try await office.meeting(meeting, page: "agenda", for: town.policeRep)
            #expect(seen.items.isEmpty && seen.meeting.cases == 0)
            for reader in [town.coordinator, town.chair, town.manager] {
                _ = try await office.caseBriefing(id, page: "case", for: reader)
            }
            let before = try await store.read(TableBytes.all)
            _ = try await office.ledger.rebuild()
            #expect(try await store.read(TableBytes.all) == before)
        }
    }

    @Test func `two of the circle change it, and nobody else can`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let id = try await Circle(town: town).acceptedCase()
            try await office.sealCase(id, to: named(town), because: words, by: town.coordinator)
                .get()
            let wanted = named(town) + [town.adviser.account]
            await #expect(throws: NothingHere.self) {
                try await office.askToChangeCircle(
                    of: id, to: wanted, because: words, by: town.adviser
                ).get()
            }
            try await office.askToChangeCircle(
                of: id, to: wanted, because: words, by: town.manager
            ).get()
            await #expect(throws: Refused.self) {
                try await office.changeCircle(of: id, by: town.manager).get()
            }
            try await office.changeCircle(of: id, by: town.chair).get()
            try await office.allocateAdvocate(town.adviser.account, to: id, by: town.manager)
                .get()
            _ = try await office.caseBriefing(id, page: "case", for: town.adviser)
        }
    }

    @Test func `a referral of the victim of a sealed case is sealed, and is accepted as a repeat`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let earlier = try await circle.heardCase()
            try await office.sealCase(
                earlier, to: named(town), because: words, by: town.coordinator
            ).get()
            let referral = try await circle.send(circle.content())
            let link = try #require(
                try await office.referral(referral, for: town.coordinator).matches.first?.link)
            try await office.decideLink(
                link.pair, of: link.caseID, isSame: true, by: town.coordinator
            ).get()
            _ = try await office.acceptReferral(
                referral, as: .repeatOf(earlier), by: town.coordinator
            ).get()
            let file = try await office.caseBriefing(
                link.caseID, page: "case", for: town.coordinator)
            #expect(file.outline.kind == .repeatOf(earlier))
            await #expect(throws: NothingHere.self) {
                _ = try await office.caseBriefing(link.caseID, page: "case", for: town.nurse)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `what joins a case brings the circle that it was sealed to`(engine: Engine) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let open = try await circle.acceptedCase()
            try await circle.advise(open)
            _ = try await office.caseBriefing(open, page: "case", for: town.adviser)
            let second = try await circle.send(circle.secondContent(), by: town.policeRep)
            let sent = try await office.referral(second, for: town.coordinator)
            try await office.sealCase(
                sent.caseID, to: named(town), because: words, by: town.coordinator
            ).get()
            _ = try await office.joinReferral(second, to: open, by: town.coordinator).get()
            for reader in [town.nurse, town.policeRep, town.adviser] {
                await #expect(throws: NothingHere.self) {
                    _ = try await office.caseBriefing(open, page: "case", for: reader)
                }
            }
            let shown = try await office.conflicts(of: open, for: town.chair)
            #expect(Set(shown.circle.map(\.account)) == Set(named(town)))
            #expect(shown.whySealed == words)
        }
    }

    /// Whoever is named and sees nothing of the case, such as a representative whose agency was not
    /// asked, may speak of the circle and is not told the number.
    @Test func `to be named in a circle does not show which case it is`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let id = try await Circle(town: town).acceptedCase()
            let circle = named(town) + [town.policeRep.account]
            try await town.office.sealCase(id, to: circle, because: words, by: town.coordinator)
                .get()
            let hers = try await town.office.conflicts(of: id, for: town.policeRep)
            #expect(hers.isOfCircle && hers.offices.isEmpty && hers.known.isEmpty)
            #expect(hers.reference == nil && hers.circle.count == 4)
            let chairs = try await town.office.conflicts(of: id, for: town.chair)
            #expect(chairs.reference != nil)
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.conflicts(of: id, for: town.housingRep)
            }
        }
    }

    @Test func `triage offers a circle where the perpetrator works for a partner agency`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            var content = circle.content()
            var him = circle.person(.perpetrator, "Bram Mockridge", "1988-01-02")
            him[.occupation] = PrivateText("Works for Mockford Homes")
            content.people = [circle.person(.victim, "Ada Sampleton", "1991-05-06"), him]
            let referral = try await circle.send(content, by: town.nurse)
            let briefing = try await town.office.referral(referral, for: town.coordinator)
            #expect(briefing.triage?.employedBy == ["Mockford Homes"])
            try await town.office.sealCase(
                briefing.caseID, to: named(town), because: words, by: town.coordinator
            ).get()
            #expect(try await town.office.referrals(for: town.nurse).isEmpty)
            _ = try await town.office.acceptReferral(referral, as: .new, by: town.coordinator)
                .get()
        }
    }
}
