import Casework
import Markup
import Pages
import Records
import UseCases

@Sendable
func showReceipt(_ visit: Visit) async throws -> Answer {
    let receipts = try await visit.office.receipts(for: visit.reader)
    return .page(
        receiptPage(
            try await visit.frame(), receipts.map(\.shown), isNew: visit.query.isTicked("made")))
}

@Sendable
func makeReceipt(_ visit: Visit) async throws -> Answer {
    _ = try await visit.office.makeReceipt(for: visit.reader)
    return .seeOther(At.receipt(query: [("made", "1")]))
}

@Sendable
func saveReceipt(_ visit: Visit, _ entries: AddressWord) async throws -> Answer {
    let receipts = try await visit.office.receipts(for: visit.reader)
    guard let receipt = receipts.first(where: { "\($0.entries)" == entries.addressPart }) else {
        throw NothingHere()
    }
    return .file(
        FileToSave(
            Array(receipt.text.utf8), .text, name: "receipt-\(receipt.entries).txt"))
}

extension Receipt {
    fileprivate var shown: ReceiptShown { ReceiptShown(text: text, entries: entries, time: time) }
}
