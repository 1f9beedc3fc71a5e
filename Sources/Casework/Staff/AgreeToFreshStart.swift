/// A second person agrees to a new sign-in: nobody alone can become a colleague (trust 1.5 nr 5).
package struct AgreeToFreshStart: Decision {
    package let until: Instant

    package init(codeUntil until: Instant) {
        self.until = until
    }

    package enum Refusal: Error, Hashable, CaseIterable {
        case notAsked, oneself, samePerson, standsTooLong
    }

    package func decide(
        given membership: Membership, on occasion: Occasion
    ) throws(Refusal) -> [MembershipEvent] {
        guard let asked = membership.freshStartAsked, membership.standing == .active else {
            throw .notAsked
        }
        guard occasion.by.account != membership.account else { throw .oneself }
        guard asked.stamp.by.account != occasion.by.account else { throw .samePerson }
        let seconds = occasion.at.seconds(to: until)
        guard (1...IssueCode.longestDays * 86_400).contains(seconds) else {
            throw .standsTooLong
        }
        let stamp = Stamp(occasion)
        return [
            .freshStartAgreed(FreshStartAgreed(askedBy: asked.stamp.by, stamp: stamp)),
            .codeIssued(CodeIssued(until: until, stamp: stamp)),
        ]
    }
}
