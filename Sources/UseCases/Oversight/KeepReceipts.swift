package import Casework
package import Records

extension Office {
    /// Signs where the ledger ends, for whoever keeps a receipt of it. It holds no personal data,
    /// so nothing is noted.
    package func makeReceipt(for reader: Reader) async throws -> Receipt? {
        guard reader.oversight != nil else { throw NothingHere() }
        return try await ledger.makeReceipt(at: world.now())
    }

    /// The newest receipts, the latest first.
    package func receipts(for reader: Reader) async throws -> [Receipt] {
        guard reader.oversight != nil else { throw NothingHere() }
        return try await ledger.receipts(limit: 20)
    }

    /// Signs now and then for as long as the service runs: every minute in which something was
    /// added, and after every thousand entries (trust 3.12).
    package func keepReceipts(lookingEvery seconds: Duration = .seconds(5)) async {
        while !Task.isCancelled {
            // A fault here must not end the service; the next look tries again.
            try? await ledger.makeReceiptIfDue(at: world.now())
            try? await Task.sleep(for: seconds)
        }
    }
}
