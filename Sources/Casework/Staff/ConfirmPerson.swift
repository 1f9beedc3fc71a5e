/// An agency's lead says that one of her people still needs her access (SR-32).
package struct ConfirmPerson: Decision {
    package let settings: AreaSettings

    package init(_ settings: AreaSettings) {
        self.settings = settings
    }

    package enum Refusal: Error, Hashable, CaseIterable { case notHere, oneself, needsNoConfirming }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.isKept else { throw .notHere }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard membership.confirmation != nil else { throw .needsNoConfirming }
        let next = Confirmation(on: occasion.today, settings)
        guard membership.confirmation != next else { return [] }
        return [.confirmed(PersonConfirmed(confirmation: next, stamp: Stamp(occasion)))]
    }
}
