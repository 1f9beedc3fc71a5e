import ArgumentParser
import Casework
import Foundation
import Storage

/// Writes through the real ledger until it is killed, and says of each write when it is durable.
struct Writes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write minutes and looks; print each as soon as the ledger says it is kept.")

    @OptionGroup var records: RecordsOptions
    @Option(help: "How many write at once, each in a case of its own.") var writers = 4
    @Option(help: "How many minutes each writes; without it they write until they are killed.")
    var count: Int?

    func run() async throws {
        let trial = try await records.open()
        let before = trial.store.tally
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<writers { group.addTask { try await write(in: trial) } }
            try await group.waitForAll()
        }
        let after = trial.store.tally
        await trial.store.close()
        say("writes \(after.writes - before.writes) commits \(after.commits - before.commits)")
    }

    /// A new case whenever one is full, so that loading it does not become the whole work.
    private func write(in trial: TrialLedger) async throws {
        var left = count ?? .max
        while left > 0 {
            let file = try await trial.openCase()
            say("case \(file)")
            for number in 1...min(left, 40) {
                let line = ID<MinuteLine>.chance()
                try await trial.minute([line], of: file)
                say("minute \(file) \(line)")
                try await trial.look(at: file)
                say("look \(file) \(number)")
            }
            left -= min(left, 40)
        }
    }

    /// One system call for a line, so that a line is there as a whole or not at all.
    private func say(_ words: String) {
        FileHandle.standardOutput.write(Data((words + "\n").utf8))
    }
}
