import Casework
import Specimens
import Testing
import UseCases

/// A case is added to an agenda that has gone out, and does not exist for one of those who convene
/// (SR-08).
@Suite struct LateCasesUnseenTests {
    private let words = PrivateText("An invented reason.")

    @Test(arguments: Engine.present)
    func `a case that is listed late sets no receipt back for whom it does not exist`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let (seen, hidden) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.meeting()
            try await office.listCases([seen], on: meeting, by: town.coordinator).get()
            try await office.issueAgenda(meeting, by: town.coordinator).get()
            try await office.receive(.agenda, of: meeting, by: town.policeRep)
            try await office.knowPeople(of: hidden, saying: words, by: town.chair).get()
            let before = try await town.agendaReceipt(at: meeting, for: town.chair)
            town.clock.move(minutes: 5)
            try await office.listCases([hidden], on: meeting, by: town.coordinator).get()
            #expect(try await town.agendaReceipt(at: meeting, for: town.chair) == before)
            #expect(before?.openedAt != nil)
            let hers = try await town.agendaReceipt(at: meeting, for: town.coordinator)
            #expect(hers?.openedAt == nil && hers?.sentAt == office.world.now())
        }
    }
}

extension TestTown {
    /// What somebody is told of how the police have the agenda.
    func agendaReceipt(
        at meeting: ID<Meeting>, for reader: Reader
    ) async throws -> PaperReceipt? {
        try await office.meeting(meeting, page: "meeting", for: reader)
            .agencies.first { $0.agency == police }?.agenda
    }
}
