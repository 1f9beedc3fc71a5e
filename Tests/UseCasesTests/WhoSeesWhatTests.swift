import Casework
import Specimens
import Storage
import Testing
import UseCases

/// Need to know, by use cases: what each reader gets of a case on its way round.
@Suite struct WhoSeesWhatTests {
    @Test func `an agency whose agreement has lapsed gets nothing at all`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let caseID = try await circle.acceptedCase()
            let meeting = try await circle.meeting(hearing: [caseID])
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.meeting(meeting, page: "agenda", for: town.lapsedRep)
            }
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.caseBriefing(caseID, page: "case", for: town.lapsedRep)
            }
        }
    }

    @Test func `nobody sees a case of a meeting before declaring for it`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let caseID = try await circle.acceptedCase()
            let meeting = try await circle.meeting(hearing: [caseID])
            let office = town.office
            let before = try await office.meeting(meeting, page: "agenda", for: town.policeRep)
            #expect(before.items.isEmpty)
            await #expect(throws: NothingHere.self) {
                _ = try await office.caseBriefing(caseID, page: "case", for: town.policeRep)
            }
            try await office.agreeConfidentiality(at: meeting, by: town.policeRep).get()
            let after = try await office.meeting(meeting, page: "agenda", for: town.policeRep)
            #expect(after.items.map(\.caseID) == [caseID])
        }
    }

    @Test func `research stays in its agency: others see only that it was answered`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let caseID = try await circle.acceptedCase()
            let meeting = try await circle.meeting(hearing: [caseID])
            try await circle.research(caseID, meeting)
            for reader in [town.coordinator, town.chair, town.housingRep, town.manager] {
                let file = try await town.office.caseBriefing(caseID, page: "case", for: reader)
                #expect(file.ownResearch?.lines.isEmpty ?? true)
                let police = file.research?.first { $0.agency == town.police }
                #expect(police?.hasAnswered == true)
            }
            let own = try await town.office.caseBriefing(caseID, page: "case", for: town.policeRep)
            #expect(own.ownResearch?.lines.count == 1)
        }
    }

    @Test func `a referrer sees her own case and nobody else's`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            let file = try await town.office.caseBriefing(caseID, page: "case", for: town.nurse)
            #expect(file.minutes == nil && file.research == nil && file.advocacyIsHidden)
            let other = Reader(
                account: ID(high: 9, low: 9), agency: town.nurse.agency, area: town.area,
                roles: [.referrer])
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.caseBriefing(caseID, page: "case", for: other)
            }
        }
    }

    @Test func `another area's coordinator finds nothing here`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            let elsewhere = try await town.office.establishArea(named: "Far", AreaSettings()).get()
            let stranger = Reader(
                account: town.coordinator.account, agency: town.police, area: elsewhere,
                roles: [.coordinator, .chair, .advocacyManager])
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.caseBriefing(caseID, page: "case", for: stranger)
            }
            #expect(try await town.office.caseList(for: stranger).isEmpty)
            #expect(try await town.office.referrals(for: stranger).isEmpty)
        }
    }

    @Test func `every look at a case is an entry of the ledger`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            let before = try await store.read(TableBytes.accesses)
            _ = try await town.office.caseBriefing(caseID, page: "case", for: town.coordinator)
            _ = try await town.office.caseList(for: town.coordinator)
            #expect(try await store.read(TableBytes.accesses) == before + 2)
        }
    }
}

extension CaseBriefing {
    fileprivate var advocacyIsHidden: Bool { contacts == nil && victimsView == nil }
}
