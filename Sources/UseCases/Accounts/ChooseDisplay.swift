package import Casework
import Records
import Storage

extension Office {
    /// How pages look and behave for somebody from her next page on.
    package func chooseDisplay(
        _ display: DisplayPreferences, by signedIn: SignedIn
    ) async throws {
        let account = signedIn.account.id
        try await store.write { try AccountTable.setDisplay(display, of: account, $0) }
    }
}
