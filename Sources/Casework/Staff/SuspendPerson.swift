/// Somebody's access is stopped while a question is open; nothing of it is taken away.
package struct SuspendPerson: Decision {
    package let reason: PrivateText

    package init(because reason: PrivateText) {
        self.reason = reason
    }

    package enum Refusal: Error, Hashable, CaseIterable { case notActive, oneself, reasonIsMissing }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.standing == .active else { throw .notActive }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        return [.suspended(MembershipSuspended(reason: reason, stamp: Stamp(occasion)))]
    }
}
