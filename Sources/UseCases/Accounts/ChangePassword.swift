package import Casework
import Records
import Storage

/// Why the operator's new password for an account was not taken.
package enum ChangePasswordRefusal: Error, Sendable, Hashable {
    case noSuchAccount
    case passwordIsWeak(Password.Weakness)
}

extension Office {
    /// The operator gives an account another password; whoever is signed in with it is signed out.
    package func changePassword(
        of userName: String, to typed: String
    ) async throws -> Result<Void, ChangePasswordRefusal> {
        let account = try await store.read { try AccountTable.account(named: userName, $0) }
        guard let account else { return .failure(.noSuchAccount) }
        switch Password.chosen(typed, for: userName) {
        case .failure(let weakness): return .failure(.passwordIsWeak(weakness))
        case .success(let password):
            let sealed = try await sealed(password, of: account.id)
            try await store.write { connection in
                try AccountTable.setPassword(sealed, of: account.id, connection)
                try SessionTable.endAll(of: account.id, connection)
            }
            return .success(())
        }
    }

    /// Shuts an account out, or lets it in again. Its open sessions end at once.
    package func setDisabled(
        _ isDisabled: Bool, _ account: ID<Account>
    ) async throws {
        try await store.write { connection in
            try AccountTable.setDisabled(isDisabled, account, connection)
            if isDisabled { try SessionTable.endAll(of: account, connection) }
        }
    }
}
