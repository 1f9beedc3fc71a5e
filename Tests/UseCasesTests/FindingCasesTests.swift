import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Finding a case by a name or its number, among those a reader may see (ux J19).
@Suite struct FindingCasesTests {
    private func words(_ text: String) -> CaseSearch { .named(PrivateText(text)) }

    private func found(
        _ search: CaseSearch, _ town: TestTown, _ reader: Reader
    ) async throws -> [ID<CaseFile>] {
        try #require(try await town.office.findCases(search, for: reader)).cases.map(\.caseID)
    }

    @Test(arguments: Engine.present)
    func `whoever runs conferences finds everybody of a case, until long after it closed`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let id = try await circle.heardCase()
            try await circle.finishActions(of: id)
            for text in ["sampleton", "Ada Samp", "mockridge", "ada 6/5/1991", "Sampelton"] {
                for reader in [town.coordinator, town.chair] {
                    #expect(try await found(words(text), town, reader) == [id], "\(text)")
                }
            }
            let one = try #require(
                try await town.office.findCases(words("mockr"), for: town.chair)?.cases.first)
            #expect(one.people.map(\.role) == [.perpetrator] && one.closeness == .begun)
            guard case .file(let line) = one.place else { throw NothingHere() }
            #expect(line.state == .closed)
            #expect(try await found(.numbered(line.reference), town, town.chair) == [id])
            #expect(try await found(words("Nobody"), town, town.coordinator).isEmpty)
            #expect(try await town.office.findCases(words("a"), for: town.coordinator) == nil)
        }
    }

    @Test func `a referral that waits is found by who decides on it, and a case by all`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let referral = try await circle.send(circle.content())
            let first = try await town.office.findCases(words("samp"), for: town.coordinator)
            guard case .referral(referral, _, _, _) = first?.cases.first?.place else {
                Issue.record("the referral was not found")
                return
            }
            #expect(try await found(words("samp"), town, town.chair).isEmpty)
            _ = try await town.office.acceptReferral(referral, as: .new, by: town.coordinator)
                .get()
            let id = try await town.office.referral(referral, for: town.coordinator).caseID
            for reader in [town.coordinator, town.chair, town.manager] {
                #expect(try await found(words("samp"), town, reader) == [id])
            }
        }
    }

    @Test func `an agency finds those of its own list, and no other`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let id = try await circle.acceptedCase()
            for reader in [town.policeRep, town.housingRep, town.adviser] {
                #expect(try await found(words("sampleton"), town, reader).isEmpty)
            }
            let meeting = try await circle.meeting(hearing: [id])
            #expect(try await found(words("sampleton"), town, town.policeRep).isEmpty)
            try await town.office.agreeConfidentiality(at: meeting, by: town.policeRep).get()
            #expect(try await found(words("sampleton"), town, town.policeRep) == [id])
            #expect(try await found(words("mockridge"), town, town.policeRep) == [id])
            let record = try await town.whole(of: id, for: town.coordinator)
            let looks = record.lines.filter { $0.page == "find in list" }
            #expect(looks.map(\.account) == [town.policeRep.account, town.policeRep.account])
            #expect(try await found(words("sampleton"), town, town.adviser).isEmpty)
            try await town.office.allocateAdvocate(
                town.adviser.account, to: id, by: town.manager
            ).get()
            #expect(try await found(words("sampleton"), town, town.adviser) == [id])
        }
    }

    @Test(arguments: Engine.present)
    func `a case that does not exist for somebody is found by no name and no number`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let id = try await Circle(town: town).acceptedCase()
            let number = try await town.office.caseBriefing(id, page: "case", for: town.chair)
                .outline.reference
            // Her index is filled before, so that the hidden case has to go out of it.
            #expect(try await found(words("sampleton"), town, town.coordinator) == [id])
            try await town.office.enterConflict(
                of: town.coordinator.account, in: id, because: PrivateText("An invented reason."),
                by: town.chair
            ).get()
            for search in [words("sampleton"), words("mockridge"), .numbered(number)] {
                #expect(try await found(search, town, town.coordinator).isEmpty)
                #expect(try await found(search, town, town.chair) == [id])
            }
        }
    }

    @Test func `each case that is shown, and the search itself, is on record`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let id = try await Circle(town: town).acceptedCase()
            _ = try await found(words("sampleton"), town, town.chair)
            _ = try await found(words("Nobody Such"), town, town.chair)
            let record = try await town.whole(of: id, for: town.coordinator)
            let looks = record.lines.filter { $0.page == "find cases" }
            #expect(looks.map(\.account) == [town.chair.account])
            let all = try await town.office.accessRecord(.whole, for: town.coordinator)
            let searches = all.lines.filter { $0.kind == .searched && $0.page == "find cases" }
            #expect(searches.map(\.results).sorted { ($0 ?? 0) < ($1 ?? 0) } == [0, 1])
        }
    }

    @Test(arguments: ["Robin Chair", "Chair, Robin", "robin cha", "Robin Chair 6/5/1991"])
    func `whoever looks for a person of her own name is told of to others`(
        typed: String
    ) async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            _ = try await Circle(town: town).acceptedCase()
            _ = try await found(words(typed), town, town.chair)
            let noon: AreaClock = { (town.office.world.day($0), TimeOfDay(minutes: 720)) }
            let alerts = try await town.office.alerts(clock: noon, for: town.coordinator)
            #expect(alerts.map(\.alert.key.kind).contains(.ownNameSearched))
            let line = try #require(
                try await town.office.accessRecord(AccessFilter(), for: town.coordinator)
                    .lines.first { $0.kind == .searched })
            #expect(line.page == "find cases" && line.account == town.chair.account)
        }
    }

    @Test func `whoever opened a case of her own surname is told of still when it was found again`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            var content = circle.content()
            content.people[0].name = PrivateText("Ada Chair")
            let referral = try await circle.send(content)
            _ = try await town.office.acceptReferral(referral, as: .new, by: town.coordinator)
                .get()
            let id = try await town.office.referral(referral, for: town.coordinator).caseID
            _ = try await town.office.caseBriefing(id, page: "case", for: town.chair)
            _ = try await found(words("ada"), town, town.chair)
            let noon: AreaClock = { (town.office.world.day($0), TimeOfDay(minutes: 720)) }
            let alerts = try await town.office.alerts(clock: noon, for: town.coordinator)
            #expect(alerts.map(\.alert.key.kind).contains(.sharesSurname))
        }
    }

    @Test func `more than a page of one name are not all shown, and that is said`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            for _ in 0...Office.mostFound { _ = try await circle.send(circle.content()) }
            let all = try #require(
                try await town.office.findCases(words("sampleton"), for: town.coordinator))
            #expect(all.isMore && all.cases.count == Office.mostFound)
        }
    }
}
