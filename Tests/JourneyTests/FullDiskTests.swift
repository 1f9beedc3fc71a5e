import Casework
import Markup
import Pages
import Specimens
import Storage
import Synchronization
import Testing
import UseCases

/// A look that cannot be recorded is not had (R4).
@Suite struct FullDiskTests {
    @Test(arguments: Engine.present)
    func `when the disk is full nothing is shown, and all is well when there is room again`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let filling = FillingStore(store)
            let town = try await TestTown.settle(in: filling)
            let (caseID, meeting) = try await town.caseOnAnAgenda()
            // Before her declaration an agenda shows nothing that would have to be recorded.
            try await town.office.agreeConfidentiality(at: meeting, by: town.coordinator).get()
            try await TownWebsite.serve(town) { site in
                let browser = try await site.browser(of: "coordinator")
                let addresses = [
                    At.caseFile(caseID), At.cases(), At.agenda(meeting), At.caseHistory(caseID),
                    At.whoHasSeen(caseID), At.accessRecord(), At.alerts(),
                ].map(\.address)
                for address in addresses {
                    #expect(try await browser.get(address).status == 200, "\(address)")
                }
                filling.isFull = true
                for address in addresses + ["/cases/\(ID<CaseFile>(high: 3, low: 3))"] {
                    let reply = try await browser.get(address)
                    #expect(reply.status == 503, "\(address)")
                    #expect(!reply.text.contains("Sampleton"))
                }
                filling.isFull = false
                #expect(try await browser.get(At.caseFile(caseID).address).status == 200)
            }
        }
    }
}

/// A store on a disk that a test fills.
private final class FillingStore: Store {
    private let store: any Store
    private let full = Atomic(false)

    init(_ store: any Store) {
        self.store = store
    }

    var isFull: Bool {
        get { full.load(ordering: .relaxed) }
        set { full.store(newValue, ordering: .relaxed) }
    }

    var dialect: Dialect { store.dialect }
    var tally: CommitTally { store.tally }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        if isFull { throw StorageFault.full }
        return try await store.write(body)
    }

    func close() async { await store.close() }
}
