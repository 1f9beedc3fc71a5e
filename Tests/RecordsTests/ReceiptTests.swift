import Casework
import Specimens
import Storage
import Testing

@testable import Records

/// A receipt that was kept shows what the chain alone cannot: a history that was written anew.
struct ReceiptTests {
    private let moment = Instant(milliseconds: 1_795_426_200_000)

    @Test(arguments: Engine.present)
    func `the ledger holds against its own receipts`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            #expect(try await bench.ledger.makeReceipt(at: moment) == nil)
            try await bench.fill()
            let receipt = try #require(try await bench.ledger.makeReceipt(at: moment))
            #expect(receipt.entries == 6 && receipt.isGenuine)
            #expect(receipt.time == "2026-11-23T09:30:00Z")
            try await bench.decide(Count())
            let later = try #require(try await bench.ledger.makeReceipt(at: moment))
            let both = LedgerVerification(bench.store, against: [later, receipt])
            #expect(try await both.run() == .intact(entries: 7))
            #expect(try await bench.ledger.receipts(limit: 5) == [later, receipt])
            #expect(try await bench.ledger.makeReceipt(at: moment) == later)
        }
    }

    /// What the operator tells the agencies is what the receipts bear, and is of this root key
    /// alone.
    @Test func `a receipt bears the key of the installation`() async throws {
        let own = KeyRing(root: try RootKey(LedgerBench.rootKey))
        #expect(try Receipt.publicKey(of: own) == (try await given().keyDigits))
        let other = KeyRing(root: try RootKey(Array(repeating: 1, count: 32)))
        #expect(try Receipt.publicKey(of: other) != Receipt.publicKey(of: own))
    }

    @Test(arguments: Engine.present)
    func `a history written anew is found where the receipt was given`(
        _ engine: Engine
    ) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            let receipt = try #require(try await bench.ledger.makeReceipt(at: moment))
            try await rewrite(bench)
            #expect(try await bench.verdict() == .intact(entries: 6))
            let verdict = try await LedgerVerification(bench.store, against: [receipt]).run()
            #expect(verdict == .broken(at: 6, .receiptDiffers))
        }
    }

    @Test(arguments: Engine.present)
    func `an end that was cut off with its head is found`(_ engine: Engine) async throws {
        try await LedgerBench.lend(on: engine) { bench in
            try await bench.fill()
            let receipt = try #require(try await bench.ledger.makeReceipt(at: moment))
            try await bench.tamper(
                "DELETE FROM ledger_entry WHERE position > 4",
                """
                UPDATE ledger_head SET position = 4,
                    hash = (SELECT hash FROM ledger_entry WHERE position = 4)
                """)
            #expect(try await bench.verdict() == .intact(entries: 4))
            let verdict = try await LedgerVerification(bench.store, against: [receipt]).run()
            #expect(verdict == .broken(at: 5, .endsBeforeReceipt))
        }
    }

    @Test func `a receipt is read as it was printed, and from a page it was copied from`()
        async throws
    {
        let receipt = try await given()
        #expect(Receipt(receipt.text) == receipt)
        let copied = receipt.text.split(separator: "\n").map { "  \($0) \t\r\n" }
        #expect(Receipt("\r\n\n" + copied.joined(separator: "\n")) == receipt)
    }

    @Test func `any change to a receipt shows`() async throws {
        let bytes = Array(try await given().text.utf8)
        for place in bytes.indices.dropLast() {
            var changed = bytes
            changed[place] ^= 1
            let read = Receipt(String(decoding: changed, as: UTF8.self))
            #expect(read?.isGenuine != true, "byte \(place)")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(Receipt(text.uppercased()) == nil)
        #expect(Receipt(text + "one more line") == nil)
        #expect(Receipt("") == nil)
    }

    @Test func `receipts are made a minute after the last, or a thousand entries`() async throws {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            func made() async throws -> [Int64] {
                try await bench.ledger.receipts(limit: 9).map(\.entries)
            }
            try await bench.decide(Count())
            try await bench.ledger.makeReceiptIfDue(at: moment)
            #expect(try await made() == [1])
            try await bench.decide(Count())
            try await bench.ledger.makeReceiptIfDue(at: moment.adding(seconds: 59))
            #expect(try await made() == [1])
            try await bench.ledger.makeReceiptIfDue(at: moment.adding(seconds: 60))
            #expect(try await made() == [2, 1])
            try await bench.ledger.makeReceiptIfDue(at: moment.adding(seconds: 600))
            #expect(try await made() == [2, 1])
        }
    }

    @Test func `an entry of a case that was left out is found, whatever the chain says`()
        async throws
    {
        try await LedgerBench.lend(on: .sqliteMemory) { bench in
            try await bench.fill()
            let matter = LedgerBench.matter(1)
            let whole = try await LedgerVerification(bench.store, about: matter).report()
            #expect(whole.verdict == .intact(entries: 6))
            #expect(whole.happened + whole.looks > 1)
            try await rewrite(bench) { entry in
                guard entry.matter == matter.description, entry.version > 1 else { return entry }
                return entry.with(version: entry.version + 1)
            }
            let verdict = try await LedgerVerification(bench.store, about: matter).run()
            guard case .broken(_, .outOfTurn) = verdict else {
                Issue.record("\(verdict)")
                return
            }
        }
    }

    private func given() async throws -> Receipt {
        let store = try await Place.memory.open()
        let bench = try await LedgerBench.first(on: store)
        try await bench.fill()
        let receipt = try #require(try await bench.ledger.makeReceipt(at: moment))
        await store.close()
        return receipt
    }

    /// Writes the whole chain anew, as somebody can who owns the machine.
    private func rewrite(
        _ bench: LedgerBench,
        _ change: @escaping @Sendable (Envelope) -> Envelope = { $0.with(at: $0.at + 1) }
    ) async throws {
        try await bench.store.write { connection in
            let entries = try EntryTable.rows(after: 0, limit: 100, on: connection)
                .map(StoredEntry.init)
            try connection.run("DELETE FROM ledger_entry")
            var head = LedgerHead(position: 0, hash: Chain.beginning)
            for entry in entries {
                let envelope = change(entry.envelope)
                let hash = Chain.hash(after: head.hash, envelope, body: entry.body)
                try EntryTable.insert(
                    StoredEntry(envelope: envelope, body: entry.body, hash: hash), on: connection)
                head = LedgerHead(position: envelope.position, hash: hash)
            }
            try EntryTable.move(to: head, on: connection)
        }
    }
}

extension Envelope {
    fileprivate func with(version: Int64? = nil, at moment: Int64? = nil) -> Envelope {
        Envelope(
            position: position, streamKind: streamKind, streamID: streamID,
            version: version ?? self.version, name: name, at: moment ?? at, byAccount: byAccount,
            area: area, matter: matter, keyVersion: keyVersion)
    }
}
