import Casework
import Specimens
import Storage
import Testing
import UseCases

/// SR-05: a way that nobody had confirmed as safe is used with a reason, and the manager of the
/// service is told.
@Suite struct UnsafeContactTests {
    @Test(arguments: Engine.present)
    func `the manager is told of it until she has read the case, and nobody else is`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let id = try await Circle(town: town).acceptedCase()
            try await office.allocateAdvocate(town.adviser.account, to: id, by: town.manager).get()
            try await record(.text, because: "She wrote first.", on: id, town)
            #expect(try await told(town.manager, town) == [id])
            for reader in [town.adviser, town.coordinator, town.nurse] {
                #expect(try await told(reader, town) == [])
            }
            _ = try await office.caseBriefing(id, page: "case", for: town.manager)
            #expect(try await told(town.manager, town) == [])
            try await record(.telephone, because: nil, on: id, town)
            #expect(try await told(town.manager, town) == [])
        }
    }

    private func record(
        _ route: ContactAttempt.Route, because why: String?, on id: ID<CaseFile>, _ town: TestTown
    ) async throws {
        let attempt = ContactAttempt(
            id: town.office.world.newID(), route: route, outcome: .reached,
            notes: PrivateText(""), whyNotSafe: why.map { PrivateText($0) })
        try await town.office.recordContact(attempt, on: id, by: town.adviser).get()
    }

    private func told(_ reader: Reader, _ town: TestTown) async throws -> [ID<CaseFile>] {
        try await town.office.home(for: reader).waiting.compactMap {
            if case .unsafeContact(let id, _, _) = $0 { id } else { nil }
        }
    }
}
