import ArgumentParser
import Casework
import Foundation
import Records
import Specimens
import Storage
import StorageSQLite

/// Judges ledgers for `Tests/Verifier/tamper.py`, many in one life, and lays the first one.
struct Judging: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read folders and receipts from standard input; say of each what verify says.")

    @Option(help: "Lay a ledger with receipts in this folder instead.") var lay: String?

    func run() async throws {
        if let lay { return try await Layer(folder: lay).lay() }
        // The folder, and the files of receipts, with tabs between.
        while let line = readLine() {
            let words = line.split(separator: "\t").map(String.init)
            let said = await judge(words.first ?? "", Array(words.dropFirst()))
            FileHandle.standardOutput.write(Data((said + "\n").utf8))
        }
    }

    private func judge(_ folder: String, _ files: [String]) async -> String {
        do {
            let receipts = files.map { path in
                let content = FileManager.default.contents(atPath: path) ?? Data()
                return Receipt(String(decoding: content, as: UTF8.self))
            }
            guard receipts.allSatisfy({ $0?.isGenuine == true }) else { return "receipt 0" }
            let store = try SQLiteStore.readOnly(folder: folder)
            let verdict = try await LedgerVerification(
                store, against: receipts.compactMap(\.self)
            ).run()
            await store.close()
            return switch verdict {
            case .intact(let entries): "intact \(entries)"
            case .broken(let position, let found): "\(found.rawValue) \(position)"
            }
        } catch {
            return "fault 0"
        }
    }
}

/// A small ledger of cases, minutes and looks, a receipt every twenty entries, and a copy of the
/// whole as it stood before the last of them.
private struct Layer {
    let folder: String

    func lay() async throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        for round in 1...3 {
            try await add(round)
            if round < 3 {
                try FileManager.default.copyItem(
                    atPath: folder + "/" + SQLiteStore.fileName,
                    toPath: folder + "/before-\(round).sqlite")
            }
        }
    }

    private func add(_ round: Int) async throws {
        let store = try SQLiteStore.open(folder: folder)
        let trial = try await TrialLedger(on: store)
        let file = try await trial.openCase()
        try await trial.minute((0..<10).map { _ in .chance() }, of: file)
        for _ in 0..<8 { try await trial.look(at: file) }
        let receipt = try await trial.ledger.makeReceipt(at: Specimen.occasion().at)
        await store.close()
        let path = folder + "/receipt-\(round).txt"
        try Data((receipt?.text ?? "").utf8).write(to: URL(filePath: path))
    }
}
