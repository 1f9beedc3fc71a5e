import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// SR-08 by use cases: what becomes of a case for whoever is in conflict with it.
@Suite struct ConflictTests {
    private let words = PrivateText("An invented reason.")

    @Test(arguments: Engine.present)
    func `whoever says that she knows the people finds nothing of the case any more`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let id = try await circle.acceptedCase()
            let meeting = try await circle.meeting(hearing: [id])
            try await circle.research(id, meeting)
            for reader in [town.policeRep, town.nurse, town.manager, town.chair] {
                _ = try await office.caseBriefing(id, page: "case", for: reader)
                try await office.knowPeople(of: id, saying: words, by: reader).get()
                await #expect(throws: NothingHere.self) {
                    _ = try await office.caseBriefing(id, page: "case", for: reader)
                }
                await #expect(throws: NothingHere.self) {
                    try await office.knowPeople(of: id, saying: words, by: reader).get()
                }
                #expect(try await office.caseList(for: reader).isEmpty)
            }
            let seen = try await office.meeting(meeting, page: "agenda", for: town.policeRep)
            #expect(seen.items.isEmpty && seen.meeting.cases == 0)
            #expect(try await office.referrals(for: town.nurse).isEmpty)
            #expect(try await office.home(for: town.nurse).waiting.isEmpty)
            let before = try await store.read(TableBytes.all)
            _ = try await office.ledger.rebuild()
            #expect(try await store.read(TableBytes.all) == before)
        }
    }

    @Test func `two people in two offices lift a conflict, and neither alone`() async throws {
        try await withCase { town, id in
            let (office, who) = (town.office, town.policeRep)
            try await office.enterConflict(
                of: who.account, in: id, because: words, by: town.coordinator
            ).get()
            await #expect(throws: Refused.self) {
                try await office.liftConflict(of: who.account, in: id, by: town.chair).get()
            }
            try await office.askToLiftConflict(
                of: who.account, in: id, because: words, by: town.coordinator
            ).get()
            await #expect(throws: Refused.self) {
                try await office.liftConflict(of: who.account, in: id, by: town.coordinator).get()
            }
            let waiting = try await office.conflictsWaiting(for: town.chair)
            #expect(waiting.open.map(\.isAskToLift) == [true])
            try await office.liftConflict(of: who.account, in: id, by: town.chair).get()
            let file = try await office.conflicts(of: id, for: town.chair)
            #expect(file.known.map(\.conflict.standing) == [.lifted])
            #expect(try await office.conflictsWaiting(for: town.chair).open.isEmpty)
        }
    }

    @Test func `the list of conflicts is for those who decide, and never for whom it names`()
        async throws
    {
        try await withCase { town, id in
            let office = town.office
            try await office.enterConflict(
                of: town.chair.account, in: id, because: words, by: town.coordinator
            ).get()
            for reader in [
                town.chair, town.nurse, town.policeRep, town.manager, town.adviser,
            ] where reader.account != town.manager.account {
                await #expect(throws: NothingHere.self) {
                    _ = try await office.conflicts(of: id, for: reader)
                }
            }
            #expect(try await office.conflictsWaiting(for: town.chair).open.isEmpty)
            // The only chair is out: the manager of the advisers is the second who decides.
            let file = try await office.conflicts(of: id, for: town.manager)
            #expect(file.offices == [.advocacyManager] && file.running.chairs.isEmpty)
            let history = try await office.caseBriefing(id, page: "case", for: town.coordinator)
                .history
            #expect(history?.count == 1)
        }
    }

    @Test func `what follows is said before it is recorded`() async throws {
        try await withCase { town, id in
            let entering = try await town.office.conflictToEnter(in: id, for: town.coordinator)
            #expect(entering.consequences[town.nurse.account] == [.sheReferredIt])
            #expect(entering.consequences[town.chair.account] == [.onlyChair])
            #expect(entering.consequences[town.policeRep.account] == [.herAgencyNeedsADeputy])
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.conflictToEnter(in: id, for: town.nurse)
            }
        }
    }

    @Test func `a declared person is found in cases that are there and in those that come`()
        async throws
    {
        try await withCase { town, id in
            let office = town.office
            let known = KnownPerson(
                name: PrivateText("Bram Mockridge"),
                born: CalendarDate("1988-01-02").map(Private.init),
                relationship: PrivateText("My cousin"), words: PrivateText(""))
            try await office.declareKnowing(known, by: town.housingRep).get()
            let file = try await office.conflicts(of: id, for: town.coordinator)
            #expect(file.known.map(\.conflict.account) == [town.housingRep.account])
            #expect(file.known.map(\.conflict.standing) == [.heldBack])
            let later = try await Circle(town: town)
                .acceptedCase(Circle(town: town).contentOfAnotherVictim())
            let second = try await office.conflicts(of: later, for: town.coordinator)
            #expect(second.known.map(\.conflict.standing) == [.heldBack])
            try await office.decideConflict(
                of: town.housingRep.account, in: later, isConflict: false, because: words,
                by: town.coordinator
            ).get()
            #expect(try await office.conflictsWaiting(for: town.coordinator).open.count == 1)
            #expect(
                try await office.conflictsWaiting(for: town.coordinator).declarations.count == 1)
        }
    }

    @Test(arguments: Engine.present)
    func `a declaration is read by those of its area, and by nobody of another`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, known) = (
                town.office,
                KnownPerson(
                    name: PrivateText("Zeb Unheardof"), born: nil,
                    relationship: PrivateText("My neighbour"), words: PrivateText(""))
            )
            try await office.declareKnowing(known, by: town.chair).get()
            let waiting = try await office.conflictsWaiting(for: town.coordinator)
            let id = try #require(waiting.declarations.first).id
            let far = try await office.establishArea(named: "Far", AreaSettings()).get()
            let stranger = Reader(
                account: ID(high: 9, low: 9), agency: town.police, area: far,
                roles: [.coordinator])
            for reader in [stranger, town.chair] {
                await #expect(throws: NothingHere.self) {
                    try await office.settleDeclaration(id, by: reader).get()
                }
            }
            try await office.settleDeclaration(id, by: town.coordinator).get()
            #expect(try await office.conflictsWaiting(for: town.coordinator).declarations.isEmpty)
        }
    }

    @Test func `what the coordinator declares of herself goes to the chair`() async throws {
        try await withCase { town, id in
            let office = town.office
            let known = KnownPerson(
                name: PrivateText("Ada Sampleton"),
                born: CalendarDate("1991-05-06").map(Private.init),
                relationship: PrivateText("My sister"), words: PrivateText(""))
            try await office.declareKnowing(known, by: town.coordinator).get()
            #expect(try await office.caseList(for: town.coordinator).isEmpty)
            let hers = try await office.conflictsWaiting(for: town.coordinator)
            #expect(hers.open.isEmpty && hers.declarations.isEmpty)
            let chairs = try await office.conflictsWaiting(for: town.chair)
            #expect(chairs.open.count == 1 && chairs.declarations.count == 1)
            #expect(try await office.conflicts(of: id, for: town.chair).running.coordinators == [])
        }
    }

    @Test func `staff of a stated employer with the perpetrator's name are kept out at once`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            var content = circle.content()
            var him = circle.person(.perpetrator, "Robin police.rep", "1980-01-01")
            him[.occupation] = PrivateText("Sergeant, Mockford Police")
            content.people = [circle.person(.victim, "Ada Sampleton", "1991-05-06"), him]
            let id = try await circle.acceptedCase(content)
            let file = try await town.office.conflicts(of: id, for: town.coordinator)
            #expect(file.known.map(\.conflict.account) == [town.policeRep.account])
            #expect(file.known.map(\.conflict.noted.signs) == [[.sameName, .sameEmployer]])
            #expect(file.known.map(\.conflict.standing) == [.heldBack])
        }
    }

    @Test func `a referral that joins a case brings its conflicts along`() async throws {
        try await withCase { town, id in
            let (office, circle) = (town.office, Circle(town: town))
            let second = try await circle.send(circle.secondContent(), by: town.policeRep)
            let other = try await office.referral(second, for: town.coordinator).caseID
            try await office.enterConflict(
                of: town.manager.account, in: other, because: words, by: town.coordinator
            ).get()
            _ = try await office.joinReferral(second, to: id, by: town.coordinator).get()
            await #expect(throws: NothingHere.self) {
                _ = try await office.caseBriefing(id, page: "case", for: town.manager)
            }
            // And who is kept from the case is kept from the referral that joined it.
            try await office.enterConflict(
                of: town.policeRep.account, in: id, because: words, by: town.coordinator
            ).get()
            await #expect(throws: NothingHere.self) {
                _ = try await office.referral(second, for: town.policeRep)
            }
        }
    }

    private func withCase(
        _ body: (TestTown, ID<CaseFile>) async throws -> Void
    ) async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            try await body(town, try await Circle(town: town).acceptedCase())
        }
    }
}
