import ArgumentParser
import Casework
import Foundation
import Records
import Specimens
import Storage
import StorageSQLite

/// What it costs that a look is recorded before it is had, and how fast a ledger is verified.
struct Auditing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open a case with and without the look's entry; verify a ledger.")

    @Option(help: "How many rounds; the median counts.") var rounds = 7
    @Option(help: "How many looks in each round.") var looks = 200
    @Option(help: "How many people look at once.") var people = 16
    @Option(help: "How many entries are verified.") var entries = 20_000

    func run() async throws {
        try await Engine.sqliteFile.withPlace { place in
            let store = try await place.open()
            let trial = try await TrialLedger(on: store)
            try await measureLooks(trial)
            try await measureVerifying(trial)
            await store.close()
        }
    }

    private func measureLooks(_ trial: TrialLedger) async throws {
        let file = try await trial.openCase()
        try await trial.minute((0..<98).map { _ in .chance() }, of: file)
        var (plain, audited) = (Paces(), Paces())
        for _ in 0..<rounds {
            try await plain.add(looks, people) { _ = try await trial.load(file) }
            try await audited.add(looks, people) { try await trial.loadAndLook(at: file) }
        }
        table(
            "Opening a case of 100 events on SQLite", "Throughput kept", "95th percentile more",
            "What", "95th percentile, one at a time", "A second, \(people) at once")
        row(
            "1.0", "0 ms", "without an entry", figure(plain.high) + " ms", figure(plain.rate))
        row(
            figure(audited.rate / plain.rate), figure(audited.high - plain.high) + " ms",
            "with an entry, durable first", figure(audited.high) + " ms", figure(audited.rate))
    }

    private func measureVerifying(_ trial: TrialLedger) async throws {
        while try await trial.ledger.count() < entries {
            let file = try await trial.openCase()
            try await trial.minute((0..<500).map { _ in .chance() }, of: file)
        }
        let count = Int(try await trial.ledger.count())
        var verifying = Rounds()
        for _ in 0..<rounds {
            try await verifying.add(count) { _ = try await LedgerVerification(trial.store).run() }
        }
        table("Verifying a ledger of \(count) entries", "Entries a second", "Each")
        row(figure(verifying.rate), figure(1_000_000 / verifying.rate) + " µs")
    }
}

/// How long something takes at its slowest but a twentieth, and how often it is done by many.
private struct Paces {
    private var highs: [Double] = []
    private var rates = Rounds()

    mutating func add(
        _ times: Int, _ people: Int, _ work: @escaping @Sendable () async throws -> Void
    ) async throws {
        let clock = ContinuousClock()
        var spent: [Double] = []
        for _ in 0..<times {
            let begin = clock.now
            try await work()
            spent.append((clock.now - begin) / .milliseconds(1))
        }
        spent.sort()
        highs.append(spent[spent.count * 95 / 100])
        try await rates.add(times) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for person in 0..<people {
                    group.addTask {
                        for _ in 0..<(times / people + (person < times % people ? 1 : 0)) {
                            try await work()
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    var high: Double {
        let sorted = highs.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    var rate: Double { rates.rate }
}

extension TrialLedger {
    /// Opens a case and returns only when the look at it is durable, as every page of it does.
    func loadAndLook(at file: ID<CaseFile>) async throws {
        let note = AccessNote(
            .caseFile(file), in: Specimen.area,
            AccessEntry(page: "case", stamp: Stamp(Specimen.occasion())))
        _ = try await ledger.disclose { desk in
            let grant = AccessPolicy.maintain(.caseFile(file))
            return (try desk.record(CaseFile.self, file, grant).minutes.count, [note])
        }
    }
}

extension Ledger {
    fileprivate func count() async throws -> Int64 {
        try await disclose { desk in (try desk.position(), []) }
    }
}
