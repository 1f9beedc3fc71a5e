/// Somebody is invited to one hearing, or to watch one meeting, until a moment (SR-03).
package struct GiveSeat: Decision {
    package let seat: Seat

    package init(_ seat: Seat) {
        self.seat = seat
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notHere, oneself, notForOneMeeting, caseIsMissing, observersSeeNoCase, endIsPast
        case standsTooLong
    }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.isKept else { throw .notHere }
        guard occasion.by.account != membership.account else { throw .oneself }
        let kinds = Set(membership.roles).intersection(.forOneMeeting)
        guard !kinds.isEmpty else { throw .notForOneMeeting }
        if seat.caseFile == nil, !kinds.contains(.observer) { throw .caseIsMissing }
        if seat.caseFile != nil, !kinds.contains(.attendee) { throw .observersSeeNoCase }
        guard occasion.at < seat.until else { throw .endIsPast }
        // A chair for one meeting must not become an account for good.
        guard occasion.at.seconds(to: seat.until) <= 60 * 86_400 else { throw .standsTooLong }
        guard !membership.seats.contains(seat) else { return [] }
        return [.seated(PersonSeated(seat: seat, stamp: Stamp(occasion)))]
    }
}
