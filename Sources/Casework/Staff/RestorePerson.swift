/// Somebody whose access was stopped has it again.
package struct RestorePerson: Decision {
    package init() {}

    package enum Refusal: Error, Hashable, CaseIterable { case notSuspended, oneself }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.standing == .suspended else { throw .notSuspended }
        guard occasion.by.account != membership.account else { throw .oneself }
        return [.restored(MembershipRestored(stamp: Stamp(occasion)))]
    }
}
