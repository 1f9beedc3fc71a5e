package import Casework
package import Records
import Storage

extension Office {
    /// What an area's decisions say of how much each agreement should weigh: for an operator, and
    /// in figures alone.
    package func estimateWeights(in area: ID<Area>) async throws -> WeightsEstimate? {
        let people = people
        return try await ledger.disclose { desk in
            guard try AreaQuery.all(desk.connection).contains(where: { $0.id == area }) else {
                return (nil, [])
            }
            return (try people.estimate(in: area, desk), [])
        }
    }

    /// Fills the index of each area in turn, so that nobody waits for it at the first referral.
    package func fillIndexes() async {
        let people = people
        // A fault here must not end the service: the index is filled when it is first asked.
        let areas = try? await store.read { try AreaQuery.all($0).map(\.id) }
        for area in areas ?? [] where !Task.isCancelled {
            try? await ledger.disclose { desk in
                try people.fill(area, desk)
                return ((), [])
            }
        }
    }
}
