import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Opening a case in an emergency, with its limits (trust 3.10). The town's chair, coordinator and
/// one representative are of the police; housing has a representative of its own.
@Suite struct BreakGlassTests {
    private func inTown(
        _ engine: Engine = .sqliteMemory,
        _ test: @Sendable (TestTown, ID<CaseFile>) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            try await test(town, Circle(town: town).acceptedCase())
        }
    }

    @Test(arguments: Engine.present)
    func `somebody on duty reads a case for an hour, and those who keep watch know at once`(
        engine: Engine
    ) async throws {
        try await inTown(engine) { town, id in
            #expect(await town.sees(id, town.housingRep) == false)
            #expect(try await town.breakGlass(id, by: town.housingRep) == id)
            let file = try await town.office.caseBriefing(id, page: "case", for: town.housingRep)
            #expect(file.referral != nil && file.ownResearch == nil && file.research == nil)
            #expect(file.glass?.category == .lifeInDanger && file.may.reportIncident == false)
            // She never fetched a page after the case, and they were told all the same.
            for reader in [town.coordinator, town.chair, town.policeRep] {
                let tasks = try await town.office.home(for: reader).waiting
                #expect(tasks.tellOfBreakGlass, "\(reader.roles)")
            }
            #expect(
                !(try await town.office.home(for: town.manager).waiting)
                    .tellOfBreakGlass)
            town.clock.move(minutes: 59)
            #expect(await town.sees(id, town.housingRep))
            town.clock.move(minutes: 1)
            #expect(await town.sees(id, town.housingRep) == false)
        }
    }

    @Test func `a clock that is put back does not lengthen the hour`() async throws {
        try await inTown { town, id in
            _ = try await town.breakGlass(id, by: town.housingRep)
            town.clock.move(minutes: 50)
            #expect(await town.sees(id, town.housingRep))
            town.clock.move(minutes: 11)
            _ = try await town.office.caseBriefing(id, page: "case", for: town.coordinator)
            town.clock.move(minutes: -55)
            #expect(await town.sees(id, town.housingRep) == false)
        }
    }

    @Test func `it is read only, it shows what the emergency is about, and it can be ended`()
        async throws
    {
        try await inTown { town, id in
            _ = try await town.breakGlass(id, by: town.housingRep, .perpetratorAtLarge)
            let attempt = ContactAttempt(
                id: town.office.world.newID(), route: .telephone, outcome: .reached,
                notes: PrivateText(""))
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.recordContact(attempt, on: id, by: town.housingRep)
            }
            let made = CaseAssessment(
                id: town.office.world.newID(), Specimen.assessment(yesAnswers: 3),
                on: town.office.world.day(town.office.world.now()), source: .withTheVictim,
                isTrained: true)
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.recordAssessment(made, on: id, by: town.housingRep)
            }
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.carriedForward(from: id, for: town.housingRep)
            }
            let shown = try await town.office.reveal(
                ProtectedDetail(.telephone), in: id, for: .reachVictim, saying: PrivateText(""),
                by: town.housingRep)
            #expect(shown.value == PrivateText("07700 900123"))
            try await town.office.endBreakGlass(of: id, by: town.housingRep).get()
            #expect(await town.sees(id, town.housingRep) == false)
        }
    }

    @Test func `an emergency that is not about finding the victim shows nothing hidden`()
        async throws
    {
        try await inTown { town, id in
            _ = try await town.breakGlass(id, by: town.housingRep, .nobodyReachable)
            let file = try await town.office.caseBriefing(id, page: "case", for: town.housingRep)
            #expect(file.may.reveal.isEmpty)
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.reveal(
                    ProtectedDetail(.telephone), in: id, for: .reachVictim,
                    saying: PrivateText(""), by: town.housingRep)
            }
        }
    }

    @Test func `a case is found by its number, or by full name and date of birth`() async throws {
        try await inTown { town, id in
            let born = try #require(CalendarDate("1991-05-06"))
            let other = try #require(CalendarDate("1991-05-07"))
            let wrong: [BreakGlassRequest.About] = [
                .reference(CaseReference(year: 2031, number: 1)),
                .victim(name: PrivateText("Ada Sampleton"), born: other),
                .victim(name: PrivateText("Ada"), born: born),
            ]
            for about in wrong {
                #expect(try await town.breakGlass(about, by: town.housingRep) == nil)
            }
            let right = BreakGlassRequest.About.victim(
                name: PrivateText(" ada  SAMPLETON"), born: born)
            #expect(try await town.breakGlass(right, by: town.housingRep) == id)
        }
    }

    @Test(arguments: Engine.present)
    func `of two cases of one name the one that exists for her is found, not the newer one`(
        engine: Engine
    ) async throws {
        try await inTown(engine) { town, older in
            let newer = try await Circle(town: town).acceptedCase()
            let born = try #require(CalendarDate("1991-05-06"))
            let about = BreakGlassRequest.About.victim(
                name: PrivateText("Ada Sampleton"), born: born)
            #expect(try await town.breakGlass(about, by: town.policeRep) == newer)
            try await town.office.enterConflict(
                of: town.housingRep.account, in: newer, because: PrivateText("His sister."),
                by: town.coordinator
            ).get()
            #expect(try await town.breakGlass(about, by: town.housingRep) == older)
            #expect(await town.sees(older, town.housingRep))
            #expect(await town.sees(newer, town.housingRep) == false)
        }
    }

    @Test func `every look-up is on record, found or not`() async throws {
        try await inTown { town, id in
            _ = try await town.breakGlass(
                .reference(CaseReference(year: 2031, number: 1)), by: town.housingRep)
            _ = try await town.breakGlass(id, by: town.housingRep)
            let pages = try await town.pagesOfArea()
            #expect(pages.filter { $0 == "emergency look-up" }.count == 2)
        }
    }

    @Test func `one that nobody reviews in time goes to the chair and stops the next`()
        async throws
    {
        try await inTown { town, id in
            _ = try await town.breakGlass(id, by: town.housingRep)
            town.clock.move(days: 2)
            let tasks = try await town.office.home(for: town.chair).waiting
            #expect(tasks.contains(.breakGlassOverdue(1)))
            let again = try await town.office.breakGlass(
                town.request(id), by: town.housingRep)
            #expect(again.refusal as? BreakTheGlass.Refusal == .suspended)
            let list = try await town.office.breakGlassList(for: town.chair)
            let glass = try #require(list.openings.first?.id)
            try await town.office.reviewBreakGlass(
                glass, wasNeeded: true, saying: PrivateText("It was."), by: town.chair
            ).get()
            #expect(try await town.breakGlass(id, by: town.housingRep) == id)
        }
    }

    @Test func `only whoever was told reads of it, and only another agency reviews it`()
        async throws
    {
        try await inTown { town, id in
            _ = try await town.breakGlass(id, by: town.policeRep)
            let list = try await town.office.breakGlassList(for: town.coordinator)
            let glass = try #require(list.openings.first?.id)
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.breakGlassOpening(glass, for: town.manager)
            }
            let friend = try await town.office.reviewBreakGlass(
                glass, wasNeeded: true, saying: PrivateText("It was."), by: town.chair)
            #expect(friend.refusal as? ReviewBreakGlass.Refusal == .notTheReviewer)
            let reviewer = try await town.office.breakGlassOpening(glass, for: town.housingRep)
            #expect(reviewer.mayReview && reviewer.reference == nil && reviewer.caseID == nil)
        }
    }

    @Test func `oftener than the rule is said to those who run the conference`() async throws {
        try await inTown { town, id in
            for _ in 0..<4 {
                _ = try await town.breakGlass(id, by: town.housingRep)
                try await town.office.endBreakGlass(of: id, by: town.housingRep).get()
                town.clock.move(minutes: 1)
            }
            let tasks = try await town.office.home(for: town.coordinator).waiting
            #expect(tasks.contains(.breakGlassTooOften(4)))
            let rate = try await town.office.breakGlassList(for: town.coordinator).rate
            #expect(rate == BreakGlassRate(today: 4, week: 4, month: 4, daysAboveRule: 1))
        }
    }

    @Test func `without somebody to tell, nothing opens`() async throws {
        try await inTown { town, id in
            let request = try await town.request(id)
            try await town.office.endMembership(of: town.coordinator.account, in: town.area)
            let result = try await town.office.breakGlass(request, by: town.housingRep)
            #expect(result.refusal as? BreakTheGlass.Refusal == .nobodyToTell)
            #expect(await town.sees(id, town.housingRep) == false)
        }
    }
}

extension Result where Failure == Refused {
    fileprivate var refusal: (any Error)? {
        guard case .failure(let refused) = self else { return nil }
        return refused.reason
    }
}

extension [WaitingTask] {
    fileprivate var tellOfBreakGlass: Bool {
        contains { task in
            switch task {
            case .breakGlassToReview, .breakGlassToKnow: true
            default: false
            }
        }
    }
}

extension BreakGlassTests {
    @Test func `a conflict, and a case sealed to others, are not there in an emergency either`()
        async throws
    {
        try await inTown { town, id in
            let asked = try await town.request(id)
            try await town.office.enterConflict(
                of: town.housingRep.account, in: id, because: PrivateText("His sister."),
                by: town.coordinator
            ).get()
            #expect(try await town.office.breakGlass(asked, by: town.housingRep).get() == nil)
            #expect(await town.sees(id, town.housingRep) == false)
            #expect(try await town.breakGlass(id, by: town.policeRep) == id)
            let told = try await town.office.home(for: town.housingRep).waiting
            #expect(!told.tellOfBreakGlass)
        }
    }

    @Test func `a conflict found within the hour ends it`() async throws {
        try await inTown { town, id in
            _ = try await town.breakGlass(id, by: town.housingRep)
            try await town.office.enterConflict(
                of: town.housingRep.account, in: id, because: PrivateText("His sister."),
                by: town.coordinator
            ).get()
            #expect(await town.sees(id, town.housingRep) == false)
        }
    }
}
