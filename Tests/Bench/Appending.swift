import ArgumentParser
import Casework
import Specimens
import Storage

/// One durable entry after another: the ledger's against a bare row of the same engine.
struct Appending: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One entry of the ledger against one bare durable commit.")

    @Option(help: "How many rounds; the median counts.") var rounds = 7
    @Option(help: "How many commits a round.") var writes = 300

    func run() async throws {
        table(
            "One writer, one entry after another", "Times a bare commit", "What", "Engine",
            "Each takes")
        for engine in Engine.lasting {
            try await engine.withPlace { try await measure($0) }
        }
    }

    private func measure(_ place: Place) async throws {
        let store = try await place.open()
        let bare = try place.bareEngine()
        let trial = try await TrialLedger(on: store)
        let file = try await trial.openCase()
        var (commits, looks, minutes) = (Rounds(), Rounds(), Rounds())
        for _ in 0..<rounds {
            try await commits.add(writes) { for _ in 0..<writes { try bare.commit() } }
            try await looks.add(writes) { for _ in 0..<writes { try await trial.look(at: file) } }
            // Each in a case of its own, because a decision reads the whole case first.
            var files: [ID<CaseFile>] = []
            for _ in 0..<writes { files.append(try await trial.openCase()) }
            try await minutes.add(writes) {
                for file in files { try await trial.minute([.chance()], of: file) }
            }
        }
        await store.close()
        show("a bare row", commits, commits, place)
        show("a look at a case, noted", looks, commits, place)
        show("a decision on a case of two events", minutes, commits, place)
    }

    private func show(_ what: String, _ rounds: Rounds, _ bare: Rounds, _ place: Place) {
        row(
            figure(bare.rate / rounds.rate), what, place.name,
            figure(rounds.microseconds) + " µs")
    }
}
