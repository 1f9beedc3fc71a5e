package import Casework
package import Records
import Storage

/// The operator gives a person a sign-in.
package struct AddAccount: Sendable {
    package let userName: String
    package let name: String
    package let agency: ID<Agency>
    package let roles: [HeldRole]
    package let password: String

    package init(
        userName: String, name: String, agency: ID<Agency>, roles: [HeldRole], password: String
    ) {
        self.userName = userName
        self.name = name
        self.agency = agency
        self.roles = roles
        self.password = password
    }

    package enum Refusal: Error, Sendable, Hashable {
        /// 3 to 60 characters, and only a-z, A-Z, 0-9, dot, hyphen, underscore and @.
        case userNameIsNotPlain
        case userNameIsTaken
        case passwordIsWeak(Password.Weakness)
    }
}

extension Office {
    package func addAccount(
        _ request: AddAccount
    ) async throws -> Result<ID<Account>, AddAccount.Refusal> {
        guard request.isPlain else { return .failure(.userNameIsNotPlain) }
        let password: Password
        switch Password.chosen(request.password, for: request.userName) {
        case .success(let chosen): password = chosen
        case .failure(let weakness): return .failure(.passwordIsWeak(weakness))
        }
        let account = StaffAccount(
            id: world.newID(), userName: request.userName, name: request.name,
            agency: request.agency)
        let sealed = try await sealed(password, of: account.id)
        let now = world.now()
        let isAdded = try await store.write { connection in
            guard try AccountTable.add(account, password: sealed, at: now, connection) else {
                return false
            }
            for held in request.roles { try RoleTable.give(held, to: account.id, connection) }
            return true
        }
        return isAdded ? .success(account.id) : .failure(.userNameIsTaken)
    }
}

extension AddAccount {
    fileprivate var isPlain: Bool {
        (3...60).contains(userName.utf8.count) && userName.utf8.allSatisfy(Self.isPlain)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x40, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}
