import Casework
import Pages

extension Site {
    /// What agencies owe; each reports on its own.
    mutating func addActions() {
        let agencyRoles = Set<Role>.representatives.union(Set<Role>.advocacy)
        get(At.actions, for: .roles(agencyRoles), showActions)
        post(At.actions, for: .roles(agencyRoles), saveActions)
    }
}
