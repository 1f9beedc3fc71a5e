import ArgumentParser
import Casework
import Foundation
import Records
import Storage
import StoragePostgreSQL
import StorageSQLite

/// Walks the chain of the ledger, without any key, and says whether it holds.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that no entry of the ledger was changed, removed or added out of order.",
        discussion: """
            A receipt that was kept elsewhere also shows a ledger that was written anew, cut, or \
            replaced by an older copy. The exit code is 0 when all holds, 1 when the ledger does \
            not, and 2 when a file is not a receipt.
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "A file with a receipt; give the option again for more.")
    var from: [String] = []

    @Option(help: "The public key that the receipts must bear: 64 digits.")
    var key: String?

    @Option(name: .customLong("case"), help: "Also say what the ledger holds of this case, by id.")
    var caseID: String?

    func run() async throws {
        let receipts = try from.map(receipt)
        let about = try caseID.map(matter)
        let store = try await store()
        let report = try await LedgerVerification(store, against: receipts, about: about).report()
        await store.close()
        switch report.verdict {
        case .intact(let entries): printIntact(entries, receipts, report)
        case .broken(let position, let found):
            print("The chain is broken at entry \(position): \(found.words).")
            throw ExitCode(1)
        }
    }

    private func store() async throws -> any Store {
        guard let database = options.database else {
            return try SQLiteStore.readOnly(folder: options.data)
        }
        return try await PostgreSQLStore.open(database)
    }

    private func printIntact(_ entries: Int64, _ receipts: [Receipt], _ report: LedgerReport) {
        print("\(entries) entries, the chain holds.")
        for receipt in receipts {
            print(
                "It begins with the \(receipt.entries) entries of the receipt of \(receipt.time).")
        }
        guard let caseID else { return }
        print(
            "Case \(caseID): \(report.happened) entries of what happened, "
                + "\(report.looks) of who looked; none is missing between them.")
    }

    private func receipt(_ path: String) throws -> Receipt {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw refusal("\(path) cannot be read.")
        }
        guard let receipt = Receipt(String(decoding: content, as: UTF8.self)) else {
            throw refusal("\(path) does not hold a receipt.")
        }
        guard receipt.isGenuine else {
            throw refusal("The receipt in \(path) was changed: its signature does not fit.")
        }
        if let key, key.lowercased() != receipt.keyDigits {
            throw refusal("The receipt in \(path) was signed with another key.")
        }
        return receipt
    }

    private func matter(_ text: String) throws -> Matter {
        guard let id = ID<CaseFile>(text) else { throw refusal("\(text) is not the id of a case.") }
        return .caseFile(id)
    }

    private func refusal(_ words: String) -> ExitCode {
        print(words)
        return ExitCode(2)
    }
}

extension LedgerBreak {
    fileprivate var words: String {
        switch self {
        case .missing: "an entry is missing"
        case .unreadable: "the row cannot be an entry"
        case .hashDiffers: "something in it was changed"
        case .headDiffers: "the ledger does not end as it says"
        case .receiptDiffers:
            "up to here it is not the ledger that the receipt was given for; it was written anew"
        case .endsBeforeReceipt:
            "the receipt was given for more entries; the end was cut off, or an older copy put here"
        case .outOfTurn: "an entry of this case is missing before it"
        }
    }
}
