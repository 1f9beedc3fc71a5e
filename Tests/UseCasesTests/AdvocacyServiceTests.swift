import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// The advocacy service by use cases: allocation by load, contact by safe ways, the view or its
/// absence.
@Suite struct AdvocacyServiceTests {
    @Test(arguments: Engine.present)
    func `an adviser's load follows what is given to her`(engine: Engine) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (circle, office) = (Circle(town: town), town.office)
            let first = try await circle.acceptedCase()
            let second = try await circle.acceptedCase()
            try await office.setTerms(
                AdviserTerms(hours: 50, specialisms: [.men], languages: "Polish"),
                of: town.adviser.account, by: town.manager)
            try await office.allocateAdvocate(town.adviser.account, to: first, by: town.manager)
                .get()
            let load = try #require(try await office.advisers(for: town.manager).first)
            #expect((load.open, load.inYear, load.capacity) == (1, 1, 50))
            #expect(load.terms.languages == "Polish")
            let fits = try await office.advisers(fitting: second, for: town.manager)
            #expect(fits.map(\.load.id) == [town.adviser.account])
            await #expect(throws: NothingHere.self) {
                _ = try await office.advisers(for: town.adviser)
            }
            await #expect(throws: NothingHere.self) {
                try await office.setTerms(
                    AdviserTerms(), of: town.nurse.account, by: town.manager)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `the area's days decide when a safe contact is stale`(engine: Engine) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (circle, office) = (Circle(town: town), town.office)
            let id = try await circle.acceptedCase()
            try await office.allocateAdvocate(town.adviser.account, to: id, by: town.manager).get()
            town.clock.move(days: 31)
            let attempt = ContactAttempt(
                id: office.world.newID(), route: .telephone, outcome: .noAnswer,
                notes: PrivateText(""))
            let refused = try await office.recordContact(attempt, on: id, by: town.adviser)
            #expect(refused.isRefused(by: RecordContact.Refusal.notSafeNeedsReason))
            let file = try await office.caseBriefing(id, page: "case", for: town.adviser)
            let contact = try #require(file.safeContact)
            try await office.confirmSafeContact(contact, on: id, by: town.adviser).get()
            try await office.recordContact(attempt, on: id, by: town.adviser).get()
            let after = try await office.caseBriefing(id, page: "case", for: town.adviser)
            #expect(after.safeContacts?.count == 1)
            #expect(after.firstContact.tried == office.world.day(office.world.now()))
            #expect(after.firstContact.reached == nil)
        }
    }

    private func telephone(
        _ town: TestTown, _ id: ID<CaseFile>, _ reader: Reader
    ) async throws -> PrivateText {
        try await town.office.reveal(
            ProtectedDetail(.telephone), in: id, for: .reachVictim, saying: PrivateText(""),
            by: reader
        ).value
    }

    @Test func `the referrer is not shown what the adviser learned of safe contact`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let id = try await Circle(town: town).acceptedCase()
            try await office.allocateAdvocate(town.adviser.account, to: id, by: town.manager).get()
            let moved = SafeContact(telephone: PrivateText("01632 960 009"), safeToCall: .yes)
            try await office.confirmSafeContact(moved, on: id, by: town.adviser).get()
            let hers = try await office.caseBriefing(id, page: "case", for: town.nurse)
            #expect(hers.safeContact?.telephone == .withheld)
            #expect(hers.referral?.safeContact.telephone == .withheld)
            #expect(try await telephone(town, id, town.nurse) == PrivateText("07700 900123"))
            #expect(hers.safeContacts == nil)
            let refused = try await office.confirmSafeContact(moved, on: id, by: town.nurse)
            #expect(refused.isRefused(by: ConfirmSafeContact.Refusal.adviserKnowsBetter))
            let service = try await office.caseBriefing(id, page: "case", for: town.coordinator)
            #expect(service.safeContact?.telephone == .withheld)
            #expect(
                try await telephone(town, id, town.coordinator) == PrivateText("01632 960 009"))
            await #expect(throws: NothingHere.self) {
                _ = try await office.confirmSafeContact(moved, on: id, by: town.coordinator)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a reason takes the place of the view, and stops the reminder`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let id = try await Circle(town: town).acceptedCase()
            try await office.allocateAdvocate(town.adviser.account, to: id, by: town.manager).get()
            #expect(try await home(town).contains(.casesWithoutView(1)))
            try await office.explainMissingView(
                .couldNotReach, PrivateText("Three calls."), on: id, by: town.adviser
            ).get()
            #expect(try await !home(town).contains(.casesWithoutView(1)))
            let file = try await office.caseBriefing(id, page: "case", for: town.chair)
            #expect(file.viewMissing?.reason == .couldNotReach)
        }
    }

    private func home(_ town: TestTown) async throws -> [WaitingTask] {
        try await town.office.home(for: town.adviser).waiting
    }
}

extension Result where Failure == Refused {
    /// Whether this rule said no.
    fileprivate func isRefused<Refusal: Error & Equatable>(by expected: Refusal) -> Bool {
        guard case .failure(let refused) = self else { return false }
        return refused.reason as? Refusal == expected
    }
}
