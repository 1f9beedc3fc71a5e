package import Casework
package import Records
import Storage

extension Office {
    /// The operator ends somebody's access to an area at once.
    package func endMembership(of account: ID<Account>, in area: ID<Area>) async throws {
        let occasion = occasion(by: .system)
        _ = try await ledger.perform { desk -> Result<Void, Refused> in
            guard let row = try MembershipQuery.of(account, in: area, desk.connection) else {
                return .success(())
            }
            let decision = EndMembership(
                on: nil, today: occasion.today, because: .other, holdsWork: false)
            return try desk.decide(
                decision, on: row.id, in: area, AccessPolicy.maintain(.area(area)), occasion
            ).mapError(Refused.init)
        }
    }

    /// The operator ends somebody's access everywhere; whoever is signed in with it is signed out.
    package func endAccount(named userName: String) async throws -> Bool {
        let found = try await store.read { connection in
            try AccountTable.account(named: userName, connection).map {
                ($0.id, try MembershipQuery.of($0.id, connection))
            }
        }
        guard let (account, rows) = found else { return false }
        for row in rows { try await endMembership(of: account, in: row.area) }
        try await setDisabled(true, account)
        return true
    }

    /// The operator gives somebody with a sign-in a place in another area; nil when there is none.
    package func enrolAccount(
        named userName: String, of agency: ID<Agency>, as roles: [Role], in area: ID<Area>
    ) async throws -> Result<Void, Refused>? {
        let account = try await store.read { try AccountTable.account(named: userName, $0) }
        guard let account else { return nil }
        return try await enrol(account, as: roles, in: area, of: agency)
    }

    /// Every account with its places, for an operator.
    package func accounts() async throws -> [(account: StaffAccount, places: [MembershipRow])] {
        try await store.read { connection in
            try AccountTable.all(connection).map {
                ($0, try MembershipQuery.of($0.id, connection))
            }
        }
    }
}
