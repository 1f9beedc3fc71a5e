/// A one-time code is made for an invited person, to be handed over on paper or by telephone.
package struct IssueCode: Decision {
    package static let longestDays: Int64 = 7
    package let until: Instant

    package init(until: Instant) {
        self.until = until
    }

    package enum Refusal: Error, Hashable, CaseIterable { case notInvited, oneself, standsTooLong }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard membership.standing == .invited else { throw .notInvited }
        guard occasion.by.account != membership.account else { throw .oneself }
        let seconds = occasion.at.seconds(to: until)
        guard (1...Self.longestDays * 86_400).contains(seconds) else { throw .standsTooLong }
        return [.codeIssued(CodeIssued(until: until, stamp: Stamp(occasion)))]
    }
}
