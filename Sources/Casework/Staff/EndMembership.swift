/// Somebody leaves: her access ends at once or on a day, and what she held is handed over.
package struct EndMembership: Decision {
    package let isAtOnce: Bool
    package let lastDay: CalendarDate
    package let reason: LeavingReason
    package let handedTo: ID<Account>?
    package let holdsWork: Bool

    /// - Parameter lastDay: the last day of access; nil ends it at this moment.
    package init(
        on lastDay: CalendarDate?, today: CalendarDate, because reason: LeavingReason,
        handingTo account: ID<Account>? = nil, holdsWork: Bool
    ) {
        isAtOnce = lastDay == nil
        self.lastDay = lastDay ?? today
        self.reason = reason
        handedTo = account
        self.holdsWork = holdsWork
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notHere, oneself, lastDayIsPast, nobodyTakesOver, handedToHerself
    }

    /// Taking access away must never wait: at once it needs nobody to take over, and her cases go
    /// to the manager of the advisers.
    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.isKept else { throw .notHere }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard lastDay >= occasion.today else { throw .lastDayIsPast }
        if !isAtOnce, holdsWork, handedTo == nil { throw .nobodyTakesOver }
        if let handedTo, handedTo == membership.account { throw .handedToHerself }
        return [
            .ended(
                MembershipEnded(
                    isAtOnce: isAtOnce, lastDay: lastDay, reason: reason, handedTo: handedTo,
                    stamp: Stamp(occasion)))
        ]
    }
}
