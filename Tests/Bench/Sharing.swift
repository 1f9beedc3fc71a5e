import ArgumentParser
import Specimens
import Storage

/// Many writers at once: how far the writes that wait share one durable commit.
struct Sharing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Looks noted by 1, 8 and 64 writers at once.")

    @Option(help: "How many rounds; the median counts.") var rounds = 5
    @Option(help: "How many writes a round.") var writes = 1280

    func run() async throws {
        table(
            "Looks noted by several at once", "Times one writer", "Commits for each write",
            "Writers", "Engine", "Writes a second")
        for engine in Engine.lasting {
            try await engine.withPlace { try await measure($0) }
        }
    }

    private func measure(_ place: Place) async throws {
        let store = try await place.open()
        let trial = try await TrialLedger(on: store)
        var alone = 1.0
        for writers in [1, 8, 64] {
            let (before, each) = (store.tally, writes / writers)
            var noted = Rounds()
            for _ in 0..<rounds {
                try await noted.add(each * writers) {
                    try await Self.look(by: writers, each: each, in: trial)
                }
            }
            // A round opens one case for each writer before it looks; those writes share too.
            let (done, commits) = (
                store.tally.writes - before.writes, store.tally.commits - before.commits
            )
            if writers == 1 { alone = noted.rate }
            row(
                figure(noted.rate / alone), figure(Double(commits) / Double(max(done, 1))),
                "\(writers)", place.name, figure(noted.rate))
        }
        await store.close()
    }

    private static func look(by writers: Int, each: Int, in trial: TrialLedger) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<writers {
                group.addTask {
                    let file = try await trial.openCase()
                    for _ in 1..<each { try await trial.look(at: file) }
                }
            }
            try await group.waitForAll()
        }
    }
}
