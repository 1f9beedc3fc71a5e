/// Somebody lost her password or key; one person asks that she may set up her sign-in anew.
package struct AskFreshStart: Decision {
    package init() {}

    package enum Refusal: Error, Hashable, CaseIterable { case notActive, oneself }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.standing == .active else { throw .notActive }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard membership.freshStartAsked == nil else { return [] }
        return [.freshStartAsked(FreshStartAsked(stamp: Stamp(occasion)))]
    }
}
