/// The second person does not agree, or whoever asked thinks better of it.
package struct DeclineRole: Decision {
    package let role: Role

    package init(_ role: Role) {
        self.role = role
    }

    package enum Refusal: Error, Hashable, CaseIterable { case notProposed }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.proposals.contains(where: { $0.role == role }) else {
            throw .notProposed
        }
        return [.proposalDeclined(ProposalDeclined(role: role, stamp: Stamp(occasion)))]
    }
}
