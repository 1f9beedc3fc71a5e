package import Casework

/// The record of who looked, what is worth a look in it, and receipts of the ledger.
extension At {
    package static let whoHasSeen = caseFile / "seen"
    package static let whoHasSeenOnPaper = caseFile / "seen" / "paper"
    package static let accessRecord = root / "record"
    package static let accessRecordOnPaper = root / "record" / "paper"
    package static let alerts = root / "record" / "alerts"
    package static let alert = root / "record" / "alerts" / "one"
    package static let receipt = root / "record" / "receipt"
    /// A receipt to save, by the number of its entries.
    package static let receiptFile = root / "record" / "receipt" / AddressWord.self
}
