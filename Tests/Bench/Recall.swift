import ArgumentParser
import Casework
import Records
import Storage

/// Opens the records again after a kill and looks for everything that was said to be kept.
struct Recall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read what `writes` printed from standard input; say what of it is not there.")

    @OptionGroup var records: RecordsOptions

    func run() async throws {
        var promises: [ID<CaseFile>: Promise] = [:]
        while let line = readLine() { try Promise.read(line, into: &promises) }
        let trial = try await records.open()
        var lost = 0
        for (file, promise) in promises {
            lost += try await trial.lost(of: promise, in: file)
        }
        let verdict = try await LedgerVerification(trial.store).run()
        await trial.store.close()
        let count = promises.values.reduce(0) { $0 + $1.count }
        guard case .intact(let entries) = verdict else {
            return print("\(count) promised, \(lost) lost, chain broken")
        }
        print("\(count) promised, \(lost) lost, chain of \(entries) holds")
    }
}

/// What was said to be kept of one case.
struct Promise: Sendable {
    var lines: [ID<MinuteLine>] = []
    var looks = 0

    /// The case itself is one, and each line and look.
    var count: Int { 1 + lines.count + looks }

    static func read(_ line: String, into promises: inout [ID<CaseFile>: Promise]) throws {
        let words = line.split(separator: " ")
        guard words.count >= 2, let file = ID<CaseFile>(words[1]) else { throw NotAPromise() }
        switch (words[0], words.last) {
        case ("case", _): promises[file] = promises[file] ?? Promise()
        case ("minute", let id?):
            guard let line = ID<MinuteLine>(id) else { throw NotAPromise() }
            promises[file, default: Promise()].lines.append(line)
        case ("look", _): promises[file, default: Promise()].looks += 1
        default: throw NotAPromise()
        }
    }
}

/// A line that `writes` does not print.
struct NotAPromise: Error {}

extension TrialLedger {
    /// How much of a promise is not there. Only the one write that was under way may be there
    /// without having been promised, and nothing may be out of its order.
    func lost(of promise: Promise, in file: ID<CaseFile>) async throws -> Int {
        let found = try await found(file)
        let kept = zip(promise.lines, found.lines).prefix { $0 == $1 }.count
        let isStrange = found.lines.count - kept > 1 || found.looks - promise.looks > 1
        return (promise.lines.count - kept) + max(promise.looks - found.looks, 0)
            + (isStrange ? 1 : 0) + (found.isOpen ? 0 : 1)
    }

    private struct Found: Sendable {
        let isOpen: Bool
        let lines: [ID<MinuteLine>]
        let looks: Int
    }

    private func found(_ file: ID<CaseFile>) async throws -> Found {
        try await ledger.disclose { desk in
            let matter = Matter.caseFile(file)
            let grant = AccessPolicy.maintain(matter)
            let record = try desk.record(CaseFile.self, file, grant)
            let log = try desk.record(AccessLog.self, matter.accessLog, grant)
            let lines = record.minutes.map(\.line.id)
            return (Found(isOpen: record.isOpen, lines: lines, looks: log.entries.count), [])
        }
    }
}
