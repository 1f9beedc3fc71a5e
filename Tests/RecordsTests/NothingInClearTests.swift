import Casework
import Foundation
import Records
import Specimens
import Storage
import Testing

struct NothingInClearTests {
    private let canary = "Marigold-Invented-of-Nowhere-Lane"

    @Test func `no word that somebody wrote lies in any file of the data folder`() async throws {
        try await Engine.sqliteFile.withPlace { place in
            guard case .folder(let folder) = place else { return }
            let store = try await place.open()
            let bench = try await LedgerBench.first(on: store)
            for number in 1...UInt64(20) {
                try await bench.decide(Remark(words: "\(canary) \(number)"), number)
            }
            #expect(try await bench.card(7)?.lastRemark.revealed == "\(canary) 7")
            try check(folder, finds: "ledger_entry")
            await store.close()
            try check(folder, finds: "ledger_entry")
        }
    }

    @Test func `no key lies in the data folder as it is`() async throws {
        try await Engine.sqliteFile.withPlace { place in
            guard case .folder(let folder) = place else { return }
            let store = try await place.open()
            try await LedgerBench.first(on: store).fill()
            let all = try contents(of: folder).reduce(Data(), +)
            #expect(all.range(of: Data(LedgerBench.rootKey)) == nil)
            await store.close()
        }
    }

    /// Looks for the canary, and for a word that must be there, or the search would prove nothing.
    private func check(_ folder: String, finds known: String) throws {
        let files = try contents(of: folder)
        #expect(files.contains { $0.range(of: Data(known.utf8)) != nil })
        for words in [canary, "Marigold", "Nowhere-Lane"] {
            #expect(!files.contains { $0.range(of: Data(words.utf8)) != nil })
        }
    }

    private func contents(of folder: String) throws -> [Data] {
        let folder = URL(filePath: folder)
        return try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .map { try Data(contentsOf: $0) }
    }
}
