package import Storage

/// Whether the chain holds from its first entry to its head.
package enum LedgerVerdict: Sendable, Equatable {
    case intact(entries: Int64)
    /// The first position at which something is wrong, and what.
    case broken(at: Int64, LedgerBreak)
}

/// What is wrong with the chain at a position.
package enum LedgerBreak: Sendable, Equatable {
    /// There is no entry of this number, though later ones or the head say that there was.
    case missing
    /// The row cannot be an entry.
    case unreadable
    /// Something in the entry, or its link to the one before, was changed.
    case hashDiffers
    /// The head does not say that the chain ends with this entry.
    case headDiffers
}

/// Walks the chain, entry by entry, without any key.
///
/// It tells every change made without following the whole chain to its end and writing the head
/// anew. Whoever can write anything can do that too; only a copy of an earlier head, kept
/// elsewhere, shows it (trust 3.12).
package struct LedgerVerification: Sendable {
    private static let batch = 1000
    private let store: any Store

    package init(_ store: any Store) {
        self.store = store
    }

    package func run(
        progress: @Sendable (_ verified: Int64) -> Void = { _ in }
    ) async throws -> LedgerVerdict {
        var verified = LedgerHead(position: 0, hash: Chain.beginning)
        while true {
            switch try await verifyBatch(after: verified) {
            case .sound(let next): verified = next
            case .done(let verdict): return verdict
            }
            progress(verified.position)
        }
    }
}

extension LedgerVerification {
    private enum Step: Sendable {
        case sound(LedgerHead)
        case done(LedgerVerdict)
    }

    /// Entries never change, so each batch may be read in a snapshot of its own; the head is judged
    /// in the snapshot that saw no more entries.
    private func verifyBatch(after verified: LedgerHead) async throws -> Step {
        try await store.read { connection in
            let rows = try EntryTable.rows(
                after: verified.position, limit: Self.batch, on: connection)
            guard !rows.isEmpty else { return .done(try Self.judgeHead(verified, on: connection)) }
            var verified = verified
            for row in rows {
                if let found = Self.follow(&verified, with: row) {
                    return .done(.broken(at: verified.position + 1, found))
                }
            }
            return .sound(verified)
        }
    }

    /// Goes one entry further, or says what is wrong with it.
    private static func follow(_ verified: inout LedgerHead, with row: Row) -> LedgerBreak? {
        guard let entry = try? StoredEntry(row) else { return .unreadable }
        guard entry.envelope.position == verified.position + 1 else { return .missing }
        let hash = Chain.hash(after: verified.hash, entry.envelope, body: entry.body)
        guard hash == entry.hash else { return .hashDiffers }
        verified = LedgerHead(position: entry.envelope.position, hash: hash)
        return nil
    }

    private static func judgeHead(
        _ verified: LedgerHead, on connection: any Connection
    ) throws -> LedgerVerdict {
        guard let head = try head(on: connection) else {
            return .broken(at: verified.position, .headDiffers)
        }
        if head.position > verified.position { return .broken(at: verified.position + 1, .missing) }
        guard head == verified else { return .broken(at: verified.position, .headDiffers) }
        return .intact(entries: verified.position)
    }

    private static func head(on connection: any Connection) throws -> LedgerHead? {
        do {
            return try EntryTable.head(on: connection)
        } catch LedgerFault.headMissing, StorageFault.wrongType {
            return nil
        }
    }
}
