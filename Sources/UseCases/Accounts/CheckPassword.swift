import Casework
import Records
import Storage

extension Office {
    /// Whether the password is the account's. It takes as long for an account that does not exist,
    /// so that the time does not tell which names do.
    func isRight(
        _ password: Password, of account: StaffAccount?, isKnown: Bool
    ) async throws -> Bool {
        guard let account, let stored = try await storedHash(of: account.id) else {
            _ = try await passwords.hash(
                password, salt: world.randomBytes(16), isKnown: isKnown)
            return false
        }
        guard try await passwords.matches(stored, password, isKnown: isKnown) else { return false }
        if PasswordCost(of: stored)?.isBelow(passwords.cost) ?? true {
            try await setPassword(password, of: account.id)
        }
        return true
    }

    func setPassword(_ password: Password, of account: ID<Account>) async throws {
        let sealed = try await sealed(password, of: account)
        try await store.write { try AccountTable.setPassword(sealed, of: account, $0) }
    }

    func sealed(_ password: Password, of account: ID<Account>) async throws -> [UInt8] {
        let hash = try await passwords.hash(password, salt: world.randomBytes(16))
        return try SealedPassword(sealing: hash, of: account, accountKeys.pepper).bytes
    }

    /// How dear an account's password is to try, for seeing to it that all are dear enough.
    func costOfPassword(of userName: String) async throws -> PasswordCost? {
        let account = try await store.read { try AccountTable.account(named: userName, $0) }
        guard let account else { return nil }
        return try await storedHash(of: account.id).flatMap(PasswordCost.init(of:))
    }

    private func storedHash(of account: ID<Account>) async throws -> String? {
        let bytes = try await store.read { try AccountTable.password(of: account, $0) }
        return try bytes.map {
            try SealedPassword(bytes: $0).hash(of: account, accountKeys.pepper)
        }
    }
}
