import ArgumentParser
import Casework
import Foundation
import GRDB
import Specimens
import Storage
import StorageSQLite

/// Opening a case: unsealing its events and folding them, against the engine's reading of the rows.
struct Loading: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load a case of 50, 300 and 1,000 events.")

    @Option(help: "How many rounds; the median counts.") var rounds = 7
    @Option(help: "How many events; give the option again for another size.")
    var events = [50, 300, 1000]

    func run() async throws {
        table(
            "Opening a case on SQLite", "Times the bare rows", "Times what 50 events take",
            "Events", "Load", "Each event", "Load, decide and commit")
        try await Engine.sqliteFile.withPlace { place in
            guard case .folder(let folder) = place else { return }
            let store = try await place.open()
            let trial = try await TrialLedger(on: store)
            let bare = try BareRows(folder: folder)
            var first: Double?
            for count in events {
                let times = try await measure(count, trial, bare)
                first = first ?? times.load.microseconds
                show(count, times, first ?? 1)
            }
            await store.close()
        }
    }

    private struct Times {
        var (rows, load, decide) = (Rounds(), Rounds(), Rounds())
    }

    private func measure(
        _ count: Int, _ trial: TrialLedger, _ bare: BareRows
    ) async throws -> Times {
        let file = try await trial.openCase()
        try await trial.minute((2..<count).map { _ in .chance() }, of: file)
        let again = max(3000 / count, 3)
        var times = Times()
        for _ in 0..<rounds {
            try await times.rows.add(again) {
                for _ in 0..<again { try bare.read("\(file)", count) }
            }
            try await times.load.add(again) {
                for _ in 0..<again { _ = try await trial.load(file) }
            }
        }
        for _ in 0..<rounds {
            try await times.decide.add(1) { try await trial.minute([.chance()], of: file) }
        }
        return times
    }

    private func show(_ count: Int, _ times: Times, _ first: Double) {
        let load = times.load.microseconds
        row(
            figure(load / times.rows.microseconds), figure(load / first), "\(count)",
            figure(load / 1000) + " ms", figure(load / Double(count)) + " µs",
            figure(times.decide.microseconds / 1000) + " ms")
    }
}

/// The rows of one record's life, read with nothing of ours in between.
struct BareRows {
    private let queue: DatabaseQueue

    init(folder: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        queue = try DatabaseQueue(
            path: folder + "/" + SQLiteStore.fileName, configuration: configuration)
    }

    func read(_ stream: String, _ count: Int) throws {
        let read = try queue.read { database in
            let rows = try Row.fetchCursor(
                database.cachedStatement(
                    sql: """
                        SELECT * FROM ledger_entry WHERE stream_kind = ? AND stream_id = ?
                        ORDER BY version
                        """),
                arguments: [CaseFile.kind.rawValue, stream])
            var bodies: [Data] = []
            while let row = try rows.next() { bodies.append(row["body"]) }
            return bodies.count
        }
        guard read >= count else { throw BareEngineFault() }
    }
}
