import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// What somebody holds when she goes passes to whoever can hold it, and what a colleague's page
/// shows of cases is on record.
@Suite struct LeavingTests {
    @Test(arguments: Engine.present)
    func `a leaver's cases and drafts pass to the person who is named`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let other = try await town.newcomer("second.adviser", .advocate, of: town.advocacy)
            let caseID = try await circle.acceptedCase()
            try await circle.advise(caseID)
            let draft = try await office.startReferral(by: town.adviser)
            let id = try await town.membership(of: town.adviser)
            let held = try await office.person(id, for: town.coordinator).work
            #expect(held.cases.map(\.id) == [caseID] && held.drafts == 1)
            let later = Leaving(
                lastDay: town.today.adding(days: 3), reason: .leftPost, handingTo: nil)
            let nobody = try await office.end(id, later, by: town.coordinator)
            #expect(throws: Refused.self) { try nobody.get() }
            try await office.end(id, town.leaving(to: other.account), by: town.coordinator).get()
            #expect(try await town.held(by: town.adviser).isEmpty)
            let file = try await office.caseBriefing(caseID, page: "case", for: other)
            #expect(file.victimsView != nil)
            _ = try await office.draft(draft, for: other)
            await #expect(throws: NothingHere.self) {
                _ = try await office.draft(draft, for: town.adviser)
            }
        }
    }

    /// She who sees her off may not even know of the case (SR-08).
    @Test(arguments: Engine.present)
    func `a case that does not exist for the next adviser goes to the manager`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let other = try await town.newcomer("second.adviser", .advocate, of: town.advocacy)
            let caseID = try await circle.acceptedCase()
            try await circle.advise(caseID)
            let words = PrivateText("Her sister.")
            try await office.enterConflict(
                of: other.account, in: caseID, because: words, by: town.coordinator
            ).get()
            try await office.enterConflict(
                of: town.coordinator.account, in: caseID, because: words, by: town.chair
            ).get()
            let id = try await town.membership(of: town.adviser)
            let held = try await office.person(id, for: town.coordinator).work
            #expect(held.cases.isEmpty)
            try await office.end(id, town.leaving(to: other.account), by: town.coordinator).get()
            await #expect(throws: NothingHere.self) {
                _ = try await office.caseBriefing(caseID, page: "case", for: other)
            }
            let row = try await store.read { try CaseListQuery.find(caseID, $0) }
            #expect(row?.advocate == town.manager.account)
        }
    }

    @Test func `a number of a case on a colleague's page is a look at that case`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let caseID = try await circle.acceptedCase()
            try await circle.advise(caseID)
            let admin = try await town.newcomer("admin", .administrator, of: town.police)
            let id = try await town.membership(of: town.adviser)
            func looks() async throws -> Int {
                try await store.read { try TableBytes.accesses(of: caseID, $0) }
            }
            let before = try await looks()
            #expect(try await office.person(id, for: admin).work.cases.isEmpty)
            #expect(try await looks() == before)
            #expect(try await office.person(id, for: town.coordinator).work.cases.count == 1)
            #expect(try await looks() == before + 1)
        }
    }

    @Test func `a seat tells its case to whoever may know it, on record`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let caseID = try await circle.acceptedCase()
            let meeting = try await circle.meeting(hearing: [caseID])
            let today = town.today
            let guest = StaffPerson(name: PrivateText("Ines Slotworth"))
            let invited = try await office.invite(
                Invitation(guest, as: [.attendee], endsOn: today.adding(days: 20)),
                to: town.housing, by: town.coordinator
            ).get()
            let until = office.world.now().adding(seconds: 11 * 86_400)
            func looks() async throws -> Int {
                try await store.read { try TableBytes.accesses(of: caseID, $0) }
            }
            let before = try await looks()
            _ = try await office.seatsToGive(to: invited.membership, for: town.coordinator)
            #expect(try await looks() == before + 1)
            try await office.giveSeat(
                Seat(at: meeting, for: caseID, until: until), to: invited.membership,
                by: town.coordinator
            ).get()
            let admin = try await town.newcomer("admin", .administrator, of: town.police)
            let told = try await office.person(invited.membership, for: admin).seats
            #expect(told.map(\.reference) == [nil])
            #expect(try await looks() == before + 1)
            let known = try await office.person(invited.membership, for: town.coordinator).seats
            #expect(known.compactMap(\.reference).count == 1)
            #expect(try await looks() == before + 2)
        }
    }
}

extension TestTown {
    fileprivate func leaving(to taker: ID<Account>?) -> Leaving {
        Leaving(lastDay: nil, reason: .leftPost, handingTo: taker)
    }
}
