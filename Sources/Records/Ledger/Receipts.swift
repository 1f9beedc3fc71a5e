package import Casework
import Crypto
import Storage

extension Ledger {
    /// Signs where the ledger ends now. Nil while it has no entries; the receipt that is there
    /// already when nothing was added since.
    package func makeReceipt(at moment: Instant) async throws -> Receipt? {
        let (head, latest) = try await store.read { connection in
            (try EntryTable.head(on: connection), try ReceiptTable.latest(connection))
        }
        guard head.position > 0 else { return nil }
        if let latest, latest.receipt.entries == head.position { return latest.receipt }
        let receipt = try Receipt(of: head, time: moment.secondsInUTC, signedWith: receiptKey)
        try await store.write { try ReceiptTable.keep(receipt, at: moment, $0) }
        return receipt
    }

    /// Signs when it is time: a minute or a thousand entries after the last receipt (trust 3.12).
    package func makeReceiptIfDue(at moment: Instant) async throws {
        let (head, latest) = try await store.read { connection in
            (try EntryTable.head(on: connection), try ReceiptTable.latest(connection))
        }
        if let latest {
            let new = head.position - latest.receipt.entries
            let isDue = new >= 1000 || latest.at.seconds(to: moment) >= 60
            guard new > 0, isDue else { return }
        }
        _ = try await makeReceipt(at: moment)
    }

    /// The newest receipts, the latest first.
    package func receipts(limit: Int) async throws -> [Receipt] {
        try await store.read { try ReceiptTable.newest(limit: limit, $0).map(\.receipt) }
    }

    private var receiptKey: Curve25519.Signing.PrivateKey {
        get throws { try Receipt.key(of: keys) }
    }
}

extension Receipt {
    /// What receipts are signed with. It follows from the root key, so that it needs no place.
    fileprivate static func key(of keys: KeyRing) throws -> Curve25519.Signing.PrivateKey {
        try keys.derived(for: "openmarac receipts 1").withUnsafeBytes {
            try Curve25519.Signing.PrivateKey(rawRepresentation: Array($0))
        }
    }

    /// The key by which anybody can see that a receipt is an installation's, in 64 digits.
    package static func publicKey(of keys: KeyRing) throws -> String {
        digits(Array(try key(of: keys).publicKey.rawRepresentation))
    }
}

/// The receipts that were signed. They follow from no entry, so a rebuild leaves them alone.
enum ReceiptTable {
    typealias Kept = (receipt: Receipt, at: Instant)

    static func keep(_ receipt: Receipt, at moment: Instant, _ connection: any Connection) throws {
        try connection.run(
            """
            INSERT INTO ledger_receipt (entries, at, text)
            VALUES (\(receipt.entries), \(moment), \(receipt.text)) ON CONFLICT DO NOTHING
            """)
    }

    static func latest(_ connection: any Connection) throws -> Kept? {
        try newest(limit: 1, connection).first
    }

    static func newest(limit: Int, _ connection: any Connection) throws -> [Kept] {
        try connection.rows(
            "SELECT at, text FROM ledger_receipt ORDER BY entries DESC LIMIT \(limit)"
        ).map { row in
            guard let receipt = Receipt(try row.text("text")) else { throw UnreadableRow() }
            return (receipt, try row.instant("at"))
        }
    }
}

extension Instant {
    /// `2026-11-22T09:30:00Z`.
    fileprivate var secondsInUTC: String {
        let all = milliseconds >= 0 ? milliseconds / 1000 : ((milliseconds &+ 1) / 1000) - 1
        let day = all >= 0 ? all / 86_400 : ((all &+ 1) / 86_400) - 1
        let rest = all &- day &* 86_400
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map(two).joined(separator: ":")
        return "\(CalendarDate(dayNumber: Int(clamping: day)))T\(clock)Z"
    }
}
