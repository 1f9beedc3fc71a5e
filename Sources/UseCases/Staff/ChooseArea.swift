package import Casework
import Records
import Storage

extension Office {
    /// The areas in which somebody holds a role today.
    package func areas(of signedIn: SignedIn) async throws -> [AreaChoice] {
        let (account, today) = (signedIn.account.id, world.day(world.now()))
        let chosen = signedIn.session.area
        return try await store.read { connection in
            let held = try RoleTable.roles(of: account, on: today, connection)
            let names = try AreaQuery.all(connection)
            return names.compactMap { area in
                let roles = held.filter { $0.area == area.id }.map(\.role)
                guard !roles.isEmpty else { return nil }
                return AreaChoice(
                    id: area.id, name: area.name, roles: roles.inOrder,
                    isChosen: area.id == chosen)
            }
        }
    }

    /// Goes on in another area of hers, under a new token since her rights are others there (trust
    /// 3.5). Nil when it is none of hers, or the session has ended meanwhile.
    package func choose(_ area: ID<Area>, _ signedIn: SignedIn) async throws -> SessionToken? {
        guard try await areas(of: signedIn).contains(where: { $0.id == area }) else { return nil }
        return try await renew(signedIn.session, in: area)
    }
}
