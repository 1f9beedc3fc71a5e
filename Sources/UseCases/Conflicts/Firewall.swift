import Casework
import Records

extension Errand {
    /// Whether this reader speaks for an agency whose client is the perpetrator of a case. Those
    /// who run the conference or advise victims have sides of their own (SR-09).
    func isBehindFirewall(_ id: ID<CaseFile>) throws -> Bool {
        let others = Set<Role>.conveners.union(Set<Role>.advocacy)
        guard reader.holds(anyOf: .representatives), !reader.holds(anyOf: others) else {
            return false
        }
        // What she sent herself is hers.
        if try CaseSidesQuery.hasReferred(reader.account, id, connection) { return false }
        return try CaseSidesQuery.isAgencyOnOtherSide(reader.agency, of: id, connection)
    }
}
