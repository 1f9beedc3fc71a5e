import ArgumentParser
import Records
import Storage

/// Prints the key that this installation's receipts bear, for agencies to compare with (trust
/// 3.12).
struct ReceiptKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt-key",
        abstract: "Print the public key that receipts of this installation bear.",
        discussion: """
            Tell it to each agency in person. `marac verify --from RECEIPT --key DIGITS` then \
            refuses a receipt that somebody else signed. It says nothing of the root key.
            """)

    @OptionGroup var options: DataOptions

    func run() async throws {
        guard options.folder.holdsRecords || options.database != nil else {
            throw ValidationError("There are no records in \(options.data).")
        }
        let keys = KeyRing(root: try RootKey.load(from: options.keyPath))
        print(try Receipt.publicKey(of: keys))
    }
}
