import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// A sent referral is corrected: both versions stay, its case follows, and who saw the first is
/// told until she reads it again (SR-35).
@Suite struct CorrectingReferralsTests {
    private let reason = PrivateText("The name was misspelt.")

    @Test(arguments: Engine.present)
    func `a correction reaches the case, its card and everybody who saw it`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (circle, office) = (Circle(town: town), town.office)
            let referral = try await circle.send(circle.content())
            _ = try await office.acceptReferral(referral, as: .new, by: town.coordinator).get()
            let id = try await office.referral(referral, for: town.coordinator).caseID
            try await correct(referral, town)
            let file = try await office.caseBriefing(id, page: "actions", for: town.chair)
            #expect(file.people?.first?.name == PrivateText("Ada Samplington"))
            #expect(file.correctedOn == office.world.day(office.world.now()))
            let line = try #require(try await office.caseList(for: town.chair).first)
            #expect(line.card.victim?.name == PrivateText("Ada Samplington"))
            #expect(try await told(town.coordinator, town))
            #expect(try await !told(town.nurse, town))
            #expect(try await !told(town.manager, town))
            let versions = try await office.versions(of: referral, for: town.coordinator)
            #expect(versions.map(\.reason) == [reason, nil])
            #expect(try await !told(town.coordinator, town))
        }
    }

    @Test(arguments: Engine.present)
    func `tables rebuilt after a correction are the same bytes`(engine: Engine) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let referral = try await circle.send(circle.content())
            _ = try await town.office.acceptReferral(referral, as: .new, by: town.coordinator)
                .get()
            let id = try await town.office.referral(referral, for: town.chair).caseID
            try await circle.advise(id)
            try await correct(referral, town)
            _ = try await town.office.home(for: town.coordinator)
            _ = try await town.office.caseBriefing(id, page: "contact", for: town.manager)
            let before = try await store.read(TableBytes.all)
            _ = try await town.office.ledger.rebuild()
            #expect(try await store.read(TableBytes.all) == before)
        }
    }

    @Test func `a correction begun before another sending is not gone on with`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (circle, office) = (Circle(town: town), town.office)
            let referral = try await circle.send(circle.content())
            town.clock.move(minutes: 5)
            let begun = try await begin(referral, town)
            #expect(try await begin(referral, town) == begun)
            let draft = try await office.draft(begun, for: town.nurse).draft
            town.clock.move(minutes: 5)
            try await office.amendReferral(
                draft, corrected(circle), because: reason, by: town.nurse
            ).get()
            await #expect(throws: NothingHere.self) {
                _ = try await office.draft(begun, for: town.nurse)
            }
            town.clock.move(minutes: 5)
            #expect(try await begin(referral, town) != begun)
        }
    }

    @Test func `nobody corrects what somebody else sent`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let referral = try await circle.send(circle.content())
            for reader in [town.coordinator, town.manager, town.policeRep] {
                await #expect(throws: NothingHere.self) {
                    _ = try await town.office.startCorrection(of: referral, by: reader) { _ in
                        ([:], [])
                    }
                }
            }
        }
    }

    @Test func `a further incident begins with what the reader may see`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let id = try await Circle(town: town).acceptedCase()
            let hers = try await office.carriedForward(from: id, for: town.nurse)
            #expect(hers.own?.assessment.answers == [1: .yes])
            #expect(hers.safeContact?.telephone == .withheld)
            let colleague = Reader(
                account: ID(high: 9, low: 9), agency: town.nurse.agency, area: town.area,
                roles: [.referrer])
            #expect(try await office.carriedForward(from: id, for: colleague).own != nil)
            let service = try await office.carriedForward(from: id, for: town.manager)
            #expect(service.own == nil && service.people.count == 2)
            #expect(service.safeContact != nil)
            await #expect(throws: NothingHere.self) {
                _ = try await office.carriedForward(from: id, for: town.policeRep)
            }
            let draft = try await office.carriedDraft(from: id, for: town.nurse) { carried in
                (["victim-name": "carried"], [])
            }
            #expect(draft.carriedFrom == id && draft.referral == nil && draft.caseID != id)
            let kept = try await office.draft(draft.id, for: town.nurse).draft
            #expect(kept == draft)
        }
    }

    private func corrected(_ circle: Circle) -> ReferralContent {
        var content = circle.content()
        content.people[0].name = PrivateText("Ada Samplington")
        return content
    }

    private func begin(
        _ referral: ID<Referral>, _ town: TestTown
    ) async throws -> ID<ReferralDraft> {
        try await town.office.startCorrection(of: referral, by: town.nurse) { _ in
            (["victim-name": "typed"], [])
        }
    }

    private func correct(_ referral: ID<Referral>, _ town: TestTown) async throws {
        let begun = try await begin(referral, town)
        let draft = try await town.office.draft(begun, for: town.nurse).draft
        #expect(draft.isCorrection)
        try await town.office.amendReferral(
            draft, corrected(Circle(town: town)), because: reason, by: town.nurse
        ).get()
    }

    private func told(_ reader: Reader, _ town: TestTown) async throws -> Bool {
        try await town.office.home(for: reader).waiting.contains {
            if case .referralCorrected = $0 { true } else { false }
        }
    }
}
