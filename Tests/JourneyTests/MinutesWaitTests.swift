import Casework
import Records
import Specimens
import Testing
import UseCases

/// Minutes stand on the first page of each chair who may approve them until somebody did.
@Suite struct MinutesWaitTests {
    private let words = PrivateText("An invented reason.")

    @Test(arguments: Engine.present)
    func `minutes that one chair cannot see wait for another who can`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let office = town.office
            let other = try await town.otherChair()
            let (seen, hidden) = try await (town.acceptedCase(), town.acceptedCase())
            let meeting = try await town.openMeeting(hearing: [seen, hidden])
            try await office.agreeConfidentiality(at: meeting, by: other).get()
            for id in [seen, hidden] { try await town.hear(id, at: meeting) }
            try await office.closeMeeting(meeting, by: town.chair).get()
            try await office.knowPeople(of: hidden, saying: words, by: town.chair).get()
            try await town.approveMinutes(of: meeting, by: town.chair)
            #expect(try await !town.isReminded(town.chair, of: meeting))
            #expect(try await town.isReminded(other, of: meeting))
            try await town.approveMinutes(of: meeting, by: other)
            #expect(try await !town.isReminded(other, of: meeting))
        }
    }

    @Test(arguments: Engine.present)
    func `minutes that were corrected wait for the chair again`(engine: Engine) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let id = try await town.acceptedCase()
            let meeting = try await town.openMeeting(hearing: [id])
            try await town.hear(id, at: meeting)
            #expect(try await !town.isReminded(town.chair, of: meeting))
            try await town.office.closeMeeting(meeting, by: town.chair).get()
            #expect(try await town.isReminded(town.chair, of: meeting))
            try await town.approveMinutes(of: meeting, by: town.chair)
            #expect(try await !town.isReminded(town.chair, of: meeting))
            town.clock.move(days: 80)
            try await town.correct(id, at: meeting, to: "Three invented call-outs.")
            #expect(try await town.isReminded(town.chair, of: meeting))
            try await town.approveMinutes(of: meeting, by: town.chair)
            #expect(try await !town.isReminded(town.chair, of: meeting))
        }
    }
}

extension TestTown {
    /// Somebody else who may take the chair.
    fileprivate func otherChair() async throws -> Reader {
        let request = AddAccount(
            userName: "other.chair", name: "Robin Other", agency: housing,
            roles: [HeldRole(.chair, in: area)], password: Self.password)
        let account = try await office.addAccount(request).get()
        return Reader(account: account, agency: housing, area: area, roles: [.chair])
    }

    fileprivate func isReminded(_ reader: Reader, of meeting: ID<Meeting>) async throws -> Bool {
        try await office.home(for: reader).waiting.contains { task in
            if case .paper(.minutesToApprove(meeting, on: _)) = task { true } else { false }
        }
    }
}
