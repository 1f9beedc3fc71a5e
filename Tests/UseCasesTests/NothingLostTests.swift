import Casework
import Specimens
import Testing
import UseCases

/// Every accepted case that is not closed is in a list of the coordinator, whatever became of it.
@Suite struct NothingLostTests {
    private let no = PrivateText("MAPPA manages the risk.")

    /// A case that MAPPA leads and that the chair leaves to it.
    private func left(_ town: TestTown) async throws -> ID<CaseFile> {
        let circle = Circle(town: town)
        let referral = try await circle.send(circle.content())
        var acceptance = Acceptance(.new)
        acceptance.answers.offenderMeetingLeads = true
        _ = try await town.office.acceptReferral(referral, acceptance, by: town.coordinator).get()
        return try await town.office.referral(referral, for: town.coordinator).caseID
    }

    /// What a list of the coordinator says that the case waits for; nil when no list has it.
    private func stands(
        _ id: ID<CaseFile>, _ town: TestTown
    ) async throws -> (state: CaseState, wait: CaseWait?)? {
        try await town.office.caseList(for: town.coordinator).first { $0.caseID == id }
            .map { ($0.state, $0.wait) }
    }

    private func wait(_ id: ID<CaseFile>, _ town: TestTown) async throws -> CaseWait? {
        try await stands(id, town)?.wait
    }

    private func tasks(of reader: Reader, _ town: TestTown) async throws -> [WaitingTask] {
        try await town.office.home(for: reader).waiting
    }

    @Test(arguments: Engine.present)
    func `a case that MAPPA leads is somebody's task at every step, until it is said who has it`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let id = try await left(town)
            #expect(try await wait(id, town) == .chair)
            #expect(try await tasks(of: town.chair, town).contains(.hearingsToDecide(1)))
            #expect(try await tasks(of: town.coordinator, town).contains(.casesOfTheChair(1)))
            try await town.office.decideHearing(of: id, isHeard: false, because: no, by: town.chair)
                .get()
            #expect(try await wait(id, town) == .handOver)
            #expect(try await tasks(of: town.coordinator, town).contains(.casesToHandOver(1)))
            let words = PrivateText("The MAPPA coordinator has it.")
            await #expect(throws: NothingHere.self) {
                _ = try await town.office.leaveCase(id, saying: words, by: town.policeRep)
            }
            try await town.office.leaveCase(id, saying: words, by: town.coordinator).get()
            #expect(try await stands(id, town) == nil)
            let file = try await town.office.caseBriefing(id, page: "case", for: town.chair)
            #expect(file.outline.state == .closed && file.may.decideHearing)
            try await town.office.decideHearing(of: id, isHeard: true, because: no, by: town.chair)
                .get()
            #expect(try await wait(id, town) == .meeting)
        }
    }

    @Test func `a case whose meeting's day has passed unheard is said to be so`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let id = try await circle.acceptedCase()
            #expect(try await wait(id, town) == .meeting)
            let meeting = try await circle.meeting(hearing: [id])
            #expect(try await stands(id, town)?.state == .listed)
            #expect(try await wait(id, town) == nil)
            town.clock.move(days: 11)
            #expect(try await wait(id, town) == .anotherMeeting)
            #expect(try await tasks(of: town.coordinator, town).contains(.casesOvertaken(1)))
            try await town.office.removeCase(id, from: meeting, because: no, by: town.coordinator)
                .get()
            #expect(try await wait(id, town) == .meeting)
        }
    }

    @Test func `heard cases stay in a list until every action is reported`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let id = try await circle.heardCase()
            #expect(try await stands(id, town)?.state == .heard)
            try await circle.finishActions(of: id)
            #expect(try await stands(id, town) == nil)
        }
    }
}
