package import Markup

/// A receipt as pages show it: its own lines, and what stands in them.
package struct ReceiptShown: Sendable {
    let text: String
    let entries: Int64
    let time: String

    package init(text: String, entries: Int64, time: String) {
        self.text = text
        self.entries = entries
        self.time = time
    }
}

/// The receipt of the record, for an agency to keep where the service cannot reach it.
package func receiptPage(
    _ frame: PageFrame, _ receipts: [ReceiptShown], isNew: Bool = false
) -> HTML {
    layout(
        frame, title: "Receipt of the record",
        breadcrumbs: [Crumb("Record of access", At.accessRecord())]
    ) {
        if isNew { statusLine("A new receipt was made.") }
        heading("Receipt of the record")
        p {
            "Seven lines that say how the record stood at a moment. They name nobody. Whoever "
            "keeps them can find out later whether anything before that moment was changed or "
            "taken away, even by whoever runs the machine."
        }
        form(to: At.receipt(), token: frame.token) { button("Make a receipt now") }
        if let newest = receipts.first {
            heading("The newest", .two)
            written(newest.text)
            actionsRow { buttonLink("Save as a file", to: file(newest), .secondary) }
        } else {
            emptyState("There is no receipt yet. Make the first one.")
        }
        howToKeep()
        earlier(Array(receipts.dropFirst()))
    }
}

private func howToKeep() -> HTML {
    group {
        heading("How to keep it", .two)
        ol {
            li { "Save the file on a computer of your own agency, or print it." }
            li { "Do so each month, and after anything that somebody may want to hide." }
            li {
                "To check: give the file to whoever runs the service and ask for the answer of "
                "the command verify; or have a copy of the ledger checked by your own people. "
                "The format is public."
            }
        }
    }
}

private func earlier(_ receipts: [ReceiptShown]) -> HTML {
    guard !receipts.isEmpty else { return .empty }
    return table(
        "Earlier receipts", columns: [Column("Time (UTC)"), Column("Entries"), Column("File")],
        rows: receipts.map { receipt in
            [
                data(receipt.time), data("\(receipt.entries)"),
                link("Save", to: file(receipt), about: "the receipt of \(receipt.time)"),
            ]
        })
}

private func file(_ receipt: ReceiptShown) -> Link {
    guard let word = AddressWord(addressPart: "\(receipt.entries)") else { return At.receipt() }
    return At.receiptFile(word)
}
