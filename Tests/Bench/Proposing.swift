import ArgumentParser
import Casework
import Records
import Specimens
import Storage
import UseCases

/// An agenda proposed from 40 cases that wait: the rule alone, and with reading every case.
struct Proposing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "An agenda proposed from cases that wait.")

    @Option(help: "How many rounds; the median counts.") var rounds = 21
    @Option(help: "How many cases wait.") var cases = 40

    func run() async throws {
        table(
            "An agenda from \(cases) cases that wait", "Times the bare rows", "What", "Engine",
            "Takes")
        for engine in Engine.lasting {
            try await engine.withPlace { try await measure($0) }
        }
    }

    private func measure(_ place: Place) async throws {
        let store = try await place.open()
        let town = try await TestTown.settle(in: store)
        for _ in 0..<cases { try await accept(town) }
        let meeting = try await town.office.callMeeting(
            (
                .fortnightly, town.office.world.day(town.office.world.now()).adding(days: 10),
                TimeOfDay(minutes: 570), 12, PrivateText("")
            ), by: town.coordinator
        ).get()
        let bare = try await median {
            _ = try await store.read {
                try CaseListQuery.inState(
                    [.open], of: town.area, seenBy: town.coordinator.account, $0)
            }
        }
        let whole = try await median {
            _ = try await town.office.proposedAgenda(of: meeting, for: town.coordinator)
        }
        let candidates = (0..<cases).map(candidate)
        let rule = try await median { _ = proposing.propose(candidates) }
        for (what, taken) in [("bare rows", bare), ("the rule", rule), ("the page's facts", whole)]
        {
            row(
                figure(milliseconds(taken) / milliseconds(bare)), what, place.name,
                "\(figure(milliseconds(taken))) ms")
        }
        await store.close()
    }

    private func accept(_ town: TestTown) async throws {
        let draft = try await town.office.startReferral(by: town.nurse)
        let open = try await town.office.draft(draft, for: town.nurse).draft
        let referral = try await town.office.sendReferral(
            open, Specimen.referral(), by: town.nurse
        ).get()
        _ = try await town.office.acceptReferral(referral, as: .new, by: town.coordinator).get()
    }

    private func median(_ work: () async throws -> Void) async throws -> Duration {
        var taken: [Duration] = []
        for _ in 0..<max(rounds, 1) {
            taken.append(try await ContinuousClock().measure { try await work() })
        }
        return taken.sorted()[taken.count / 2]
    }

    private func milliseconds(_ duration: Duration) -> Double {
        duration / .milliseconds(1)
    }

    private func candidate(_ number: Int) -> AgendaCandidate {
        AgendaCandidate(
            ID(high: 1, low: UInt64(number)), CaseReference(year: 2026, number: number + 1),
            from: Specimen.police.id, CaseClock(referredOn: Specimen.referredOn))
    }

    private var proposing: ProposeAgenda {
        ProposeAgenda(
            on: Specimen.meetsOn, at: TimeOfDay(minutes: 570), nextMeeting: nil,
            minutesPerCase: 12, under: AreaSettings(), partners: [Specimen.police.id])
    }
}
