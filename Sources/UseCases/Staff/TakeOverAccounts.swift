import Casework
import Records
import Storage

extension Office {
    /// People whose roles were given before the ledger told of them have them told now, once.
    ///
    /// Nobody gains or loses anything by it; her first confirmation is due a quarter from today.
    package func takeOverAccounts() async throws {
        let former = try await store.read { try RoleTable.formerRoles($0) }
        var done: Set<FormerPlace> = []
        for one in former where done.insert(FormerPlace(one.account, one.area)).inserted {
            let roles = former.filter { $0.account == one.account && $0.area == one.area }
            try await takeOver(one.account, roles.map(\.role), in: one.area)
        }
    }

    private func takeOver(_ id: ID<Account>, _ roles: [Role], in area: ID<Area>) async throws {
        let account = try await store.read { try AccountTable.account(id, $0) }
        // Told already, if the program stopped between the two steps: then it is only forgotten.
        if let account {
            _ = try await enrol(account, as: roles, in: area, isTakenOver: true)
        }
        try await store.write { try RoleTable.forgetFormerRoles(of: id, in: area, $0) }
    }
}

/// A person and an area in which she had roles.
private struct FormerPlace: Hashable {
    let account: ID<Account>
    let area: ID<Area>

    init(_ account: ID<Account>, _ area: ID<Area>) {
        (self.account, self.area) = (account, area)
    }
}
