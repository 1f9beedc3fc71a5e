package import Casework
package import Storage

/// Whether the chain holds from its first entry to its head, and agrees with receipts of it.
package enum LedgerVerdict: Sendable, Equatable {
    case intact(entries: Int64)
    /// The first position at which something is wrong, and what.
    case broken(at: Int64, LedgerBreak)
}

/// What is wrong with the chain at a position.
package enum LedgerBreak: String, Sendable, Equatable {
    /// There is no entry of this number, though later ones or the head say that there was.
    case missing
    /// The row cannot be an entry.
    case unreadable
    /// Something in the entry, or its link to the one before, was changed.
    case hashDiffers
    /// The head does not say that the chain ends with this entry.
    case headDiffers
    /// The chain holds in itself, but up to here it is not the one that a receipt was given for.
    case receiptDiffers
    /// The ledger ends before the entries that a receipt was given for.
    case endsBeforeReceipt
    /// An entry of the case that was asked about stands out of the turn of its record.
    case outOfTurn
}

/// What a verification found.
package struct LedgerReport: Sendable, Equatable {
    package let verdict: LedgerVerdict
    /// Of the matter that was asked about: entries that tell what happened, and looks at it.
    package let happened: Int64
    package let looks: Int64
}

/// Walks the chain, entry by entry, without any key.
///
/// By itself it tells every change made without following the whole chain to its end and writing
/// the head anew. Whoever can write anything can do that too: a receipt, kept elsewhere, shows it
/// (R5, trust 3.12).
package struct LedgerVerification: Sendable {
    private static let batch = 1000
    private let store: any Store
    private let receipts: [Receipt]
    private let matter: Matter?

    package init(_ store: any Store, against receipts: [Receipt] = [], about matter: Matter? = nil)
    {
        self.store = store
        self.receipts = receipts
        self.matter = matter
    }

    package func run(
        progress: @Sendable (_ verified: Int64) -> Void = { _ in }
    ) async throws -> LedgerVerdict {
        try await report(progress: progress).verdict
    }

    package func report(
        progress: @Sendable (_ verified: Int64) -> Void = { _ in }
    ) async throws -> LedgerReport {
        var walk = LedgerWalk(receipts, about: matter)
        while true {
            let (next, verdict) = try await verifyBatch(walk)
            if let verdict {
                return LedgerReport(verdict: verdict, happened: next.happened, looks: next.looks)
            }
            walk = next
            progress(walk.verified.position)
        }
    }

    /// Entries never change, so each batch may be read in a snapshot of its own; the head is judged
    /// in the snapshot that saw no more entries.
    private func verifyBatch(_ walk: LedgerWalk) async throws -> (LedgerWalk, LedgerVerdict?) {
        try await store.read { connection in
            var walk = walk
            // The first look reaches below 1 too: no entry may hide there.
            let passed = walk.verified.position
            let rows = try EntryTable.rows(
                after: passed == 0 ? .min : passed, limit: Self.batch, on: connection)
            guard !rows.isEmpty else { return (walk, try walk.judgeEnd(on: connection)) }
            for row in rows {
                if let verdict = walk.follow(row) { return (walk, verdict) }
            }
            return (walk, nil)
        }
    }
}

/// How far a verification has come.
struct LedgerWalk: Sendable {
    private(set) var verified = LedgerHead(position: 0, hash: Chain.beginning)
    private(set) var happened: Int64 = 0
    private(set) var looks: Int64 = 0
    /// Those still ahead, the nearest last.
    private var receipts: [Receipt]
    private let matter: String?
    private var versions: [String: Int64] = [:]

    init(_ receipts: [Receipt], about matter: Matter?) {
        self.receipts = receipts.sorted { $0.entries > $1.entries }
        self.matter = matter?.description
    }

    /// Goes one entry further, or says what is wrong with it.
    mutating func follow(_ row: Row) -> LedgerVerdict? {
        let position = verified.position + 1
        guard let entry = try? StoredEntry(row) else { return .broken(at: position, .unreadable) }
        guard entry.envelope.position == position else { return .broken(at: position, .missing) }
        let hash = Chain.hash(after: verified.hash, entry.envelope, body: entry.body)
        guard hash == entry.hash else { return .broken(at: position, .hashDiffers) }
        verified = LedgerHead(position: position, hash: hash)
        while let receipt = receipts.last, receipt.entries == position {
            guard receipt.hash == hash else { return .broken(at: position, .receiptDiffers) }
            receipts.removeLast()
        }
        if entry.envelope.matter == matter, !take(entry.envelope) {
            return .broken(at: position, .outOfTurn)
        }
        return nil
    }

    /// Counts an entry of the matter that was asked about; false when one before it is not there.
    private mutating func take(_ entry: Envelope) -> Bool {
        let stream = "\(entry.streamKind) \(entry.streamID)"
        guard entry.version == (versions[stream] ?? 0) + 1 else { return false }
        versions[stream] = entry.version
        if entry.streamKind == RecordKind.access.rawValue { looks += 1 } else { happened += 1 }
        return true
    }

    func judgeEnd(on connection: any Connection) throws -> LedgerVerdict {
        guard let head = try head(on: connection) else {
            return .broken(at: verified.position, .headDiffers)
        }
        if head.position > verified.position { return .broken(at: verified.position + 1, .missing) }
        guard head == verified else { return .broken(at: verified.position, .headDiffers) }
        guard receipts.isEmpty else {
            return .broken(at: verified.position + 1, .endsBeforeReceipt)
        }
        return .intact(entries: verified.position)
    }

    private func head(on connection: any Connection) throws -> LedgerHead? {
        do {
            return try EntryTable.head(on: connection)
        } catch LedgerFault.headMissing, StorageFault.wrongType {
            return nil
        }
    }
}
