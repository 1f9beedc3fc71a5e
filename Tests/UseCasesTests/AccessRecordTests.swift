import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Who has seen a case: complete, for those who may know, and for nobody else (SR-13).
@Suite struct AccessRecordTests {
    @Test(arguments: Engine.present)
    func `every read of a case that was made on its way round is told`(
        _ engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (caseID, made) = try await roundTrip(town)
            let record = try await town.whole(of: caseID, for: town.coordinator)
            let told = record.lines.map { "\($0.account) \($0.page)" }
            for read in made { #expect(told.contains(read), "\(read)") }
            let inLedger = try await store.read { try TableBytes.accesses(of: caseID, $0) }
            // The reading of the record itself came after.
            #expect(record.total == inLedger - 1)
            #expect(record.lines.count == record.total)
        }
    }

    @Test func `reading the record is in the record`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            _ = try await town.whole(of: caseID, for: town.manager)
            let record = try await town.whole(of: caseID, for: town.coordinator)
            let last = try #require(record.lines.first)
            #expect(last.page == "who has seen" && last.account == town.manager.account)
        }
    }

    @Test func `a governance lead is told of her own agency's people alone`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (caseID, _) = try await roundTrip(town)
            let lead = town.lead(of: town.police)
            let record = try await town.whole(of: caseID, for: lead)
            #expect(!record.lines.isEmpty)
            #expect(record.lines.allSatisfy { $0.agency == "Mockford Police" })
            #expect(record.agencies.map(\.id) == [town.police])
            let all = try await town.office.accessRecord(.whole, for: lead)
            #expect(all.lines.allSatisfy { $0.agency == "Mockford Police" })
            await #expect(throws: NothingHere.self) {
                _ = try await town.whole(of: caseID, for: town.lead(of: town.lapsed))
            }
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.caseBriefing(caseID, page: "case", for: lead)
            }
        }
    }

    @Test func `nobody else reads the record`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            for reader in [town.chair, town.nurse, town.policeRep, town.adviser] {
                await #expect(throws: NothingHere.self) {
                    _ = try await town.whole(of: caseID, for: reader)
                }
                await #expect(throws: NothingHere.self) {
                    _ = try await town.office.accessRecord(.whole, for: reader)
                }
                await #expect(throws: NothingHere.self) {
                    _ = try await town.office.makeReceipt(for: reader)
                }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `a refusal is told with its case, and one of nothing is an entry like it`(
        _ engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            for asked in [caseID, ID<CaseFile>(high: 5, low: 5)] {
                let before = try await store.read(TableBytes.accesses)
                await #expect(throws: NothingHere.self) {
                    _ = try await town.office.caseBriefing(
                        asked, page: "case", for: town.housingRep)
                }
                #expect(try await store.read(TableBytes.accesses) == before + 1)
            }
            let sizes = try await store.read { try TableBytes.refusals($0) }
            #expect(sizes.count == 2 && Set(sizes).count == 1)
            let record = try await town.whole(of: caseID, for: town.coordinator)
            #expect(record.refused.map(\.account) == [town.housingRep.account])
            let all = try await town.office.accessRecord(.whole, for: town.coordinator)
            let refused = all.lines.filter { $0.kind == .refused }
            #expect(refused.map(\.exists) == [false, true])
        }
    }

    @Test func `a search is told without its words`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            _ = try await Circle(town: town).acceptedCase()
            let victim = CasePerson(
                id: town.office.world.newID(), role: .victim, name: PrivateText("Robin nurse"),
                born: nil, relationship: .notKnown)
            _ = try await town.office.referredBefore(like: victim, for: town.nurse)
            let all = try await town.office.accessRecord(.whole, for: town.coordinator)
            let search = try #require(all.lines.first { $0.page == "find referred" })
            #expect(search.kind == .searched && search.results == 0)
            let alerts = try await town.office.alerts(clock: noon, for: town.coordinator)
            #expect(alerts.map(\.alert.key.kind).contains(.ownNameSearched))
        }
    }

    @Test func `an alert is not shown to whom it is about, and looking into it settles it`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let caseID = try await Circle(town: town).acceptedCase()
            let office = town.office
            _ = try await office.caseBriefing(caseID, page: "case", for: town.manager)
            let night: AreaClock = { (town.office.world.day($0), TimeOfDay(minutes: 60)) }
            let seen = try await office.alerts(clock: night, for: town.coordinator)
            #expect(seen.contains { $0.alert.key.account == town.manager.account })
            #expect(!seen.contains { $0.alert.key.account == town.coordinator.account })
            let own = try await office.alerts(clock: night, for: town.manager)
            #expect(!own.contains { $0.alert.key.account == town.manager.account })
            let key = try #require(
                seen.first { $0.alert.key.account == town.manager.account }?.alert.key)
            try await office.lookIntoAlert(
                key, note: PrivateText("On duty."), clock: night, by: town.coordinator)
            let after = try await office.alerts(clock: night, for: town.coordinator)
            let settled = try #require(after.first { $0.alert.key == key })
            #expect(settled.lookedInto?.note == PrivateText("On duty."))
            await #expect(throws: NothingHere.self) {
                try await office.lookIntoAlert(
                    key, note: PrivateText("Mine."), clock: night, by: town.manager)
            }
        }
    }

    private let noon: AreaClock = { _ in
        (CalendarDate(dayNumber: 20_514), TimeOfDay(minutes: 720))
    }

    /// A case on its way round, with all that was read of it.
    private func roundTrip(_ town: TestTown) async throws -> (ID<CaseFile>, Set<String>) {
        let circle = Circle(town: town)
        var made: Set<String> = []
        let caseID = try await circle.acceptedCase()
        made.insert("\(town.coordinator.account) referral")
        try await circle.advise(caseID)
        let meeting = try await circle.meeting(hearing: [caseID])
        try await circle.research(caseID, meeting)
        for reader in [town.coordinator, town.policeRep, town.housingRep, town.manager, town.nurse]
        {
            for page in ["case", "history"] as [StaticString] {
                _ = try await town.office.caseBriefing(caseID, page: page, for: reader)
                made.insert("\(reader.account) \(page)")
            }
        }
        for reader in [town.policeRep, town.chair] {
            _ = try await town.office.meeting(meeting, page: "agenda", for: reader)
            made.insert("\(reader.account) agenda")
        }
        for reader in [town.coordinator, town.manager] {
            _ = try await town.office.caseList(for: reader)
            made.insert("\(reader.account) cases")
        }
        try await circle.hear(caseID, meeting)
        _ = try await town.office.actions(for: town.housingRep)
        made.insert("\(town.housingRep.account) actions")
        return (caseID, made)
    }
}

extension AccessFilter {
    static let whole: AccessFilter = {
        var filter = AccessFilter()
        filter.isWhole = true
        return filter
    }()
}

extension TestTown {
    func whole(
        of id: ID<CaseFile>, for reader: Reader
    ) async throws -> AccessRecordBriefing {
        try await office.accessRecord(of: id, .whole, for: reader)
    }

    fileprivate func lead(of agency: ID<Agency>) -> Reader {
        Reader(
            account: ID(high: 8, low: 8), agency: agency, area: area, roles: [.governanceLead])
    }
}

extension TableBytes {
    static func accesses(
        of id: ID<CaseFile>, _ connection: any Connection
    ) throws -> Int {
        let row = try connection.first(
            """
            SELECT COUNT(*) AS looks FROM ledger_entry
            WHERE stream_kind = 'access' AND stream_id = \(id.description)
            """)
        return try row?.int("looks") ?? 0
    }

    /// How long the sealed words of each refusal are.
    fileprivate static func refusals(_ connection: any Connection) throws -> [Int] {
        try connection.rows(
            "SELECT length(body) AS size FROM ledger_entry WHERE name = 'refused'"
        ).map { try $0.int("size") }
    }
}
