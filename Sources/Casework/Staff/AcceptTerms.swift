/// An invited person has set up her sign-in and accepts the terms of use.
package struct AcceptTerms: Decision {
    package let version: String

    package init(_ version: String) {
        self.version = version
    }

    package enum Refusal: Error, Hashable, CaseIterable { case notInvited, invitationEnded }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.standing == .invited else { throw .notInvited }
        if let end = membership.endsOn, end < occasion.today { throw .invitationEnded }
        return [.accepted(TermsAccepted(terms: version, stamp: Stamp(occasion)))]
    }
}
