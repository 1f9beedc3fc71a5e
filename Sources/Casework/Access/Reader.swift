/// The person asking, as the request found her: her rights are read anew each time.
package struct Reader: Sendable, Hashable {
    package let account: ID<Account>
    package let agency: ID<Agency>
    package let area: ID<Area>
    package let roles: Set<Role>
    package let proof: Proof

    package init(
        account: ID<Account>, agency: ID<Agency>, area: ID<Area>, roles: Set<Role>,
        proof: Proof = Proof(.password, at: Instant(milliseconds: 0))
    ) {
        self.account = account
        self.agency = agency
        self.area = area
        self.roles = roles
        self.proof = proof
    }

    package var actor: Actor { .person(account, of: agency) }

    package func holds(anyOf wanted: Set<Role>) -> Bool { !roles.isDisjoint(with: wanted) }
}

extension Set<Role> {
    /// Those who run the conference and may see every case of their area.
    package static let conveners: Set<Role> = [.coordinator, .chair, .minuteTaker]
    /// Those who speak for an agency at the conference.
    package static let representatives: Set<Role> = [.representative, .deputy]

    /// Anybody of a partner agency who may bring a case to the conference.
    package static let referring: Set<Role> = [
        .referrer, .representative, .deputy, .coordinator, .advocacyManager, .advocate,
    ]
    /// The independent advisers and their manager.
    package static let advocacy: Set<Role> = [.advocacyManager, .advocate]
}
