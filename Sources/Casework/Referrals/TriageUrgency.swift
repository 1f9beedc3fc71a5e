/// The order in which referrals are looked at: risk first, then age (ux J4).
///
/// It only orders a list. No sum is made of it, and nobody is shown one: counts are not a measure
/// of danger (domain 3.1).
package struct TriageUrgency: Sendable, Hashable {
    package let cannotWait: Bool
    package let grounds: Int
    /// How far the answers go, in hundredths of what their own instrument calls high risk.
    package let reach: Int
    package let prompts: Int
    package let sentAt: Instant

    package init(
        cannotWait: Bool, grounds: Int, reach: Int, prompts: Int, sentAt: Instant
    ) {
        self.cannotWait = cannotWait
        self.grounds = grounds
        self.reach = reach
        self.prompts = prompts
        self.sentAt = sentAt
    }
}

extension TriageUrgency: Comparable {
    /// What is less comes later.
    package static func < (left: TriageUrgency, right: TriageUrgency) -> Bool {
        if left.cannotWait != right.cannotWait { return right.cannotWait }
        let (one, other) = (left.weight, right.weight)
        return one == other ? left.sentAt > right.sentAt : one < other
    }

    private var weight: (Int, Int, Int) { (grounds, reach, prompts) }
}
