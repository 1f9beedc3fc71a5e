/// The coordinator declines a referral, with a reason that the referrer reads.
package struct DeclineReferral: Decision {
    package let reason: PrivateText
    /// A second person who looked at it before it was declined.
    package let reviewer: PrivateText
    /// Whether the area asks for that second person.
    package let needsReviewer: Bool

    package init(
        because reason: PrivateText, reviewedBy reviewer: PrivateText = PrivateText(""),
        needsReviewer: Bool = false
    ) {
        self.reason = reason
        self.reviewer = reviewer
        self.needsReviewer = needsReviewer
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notWaiting, reasonIsMissing, reviewerIsMissing
    }

    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        guard referral.state == .submitted else { throw .notWaiting }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        guard !needsReviewer || !reviewer.isEmpty else { throw .reviewerIsMissing }
        return [
            .declined(
                ReferralDeclined(
                    reason: reason, reviewer: reviewer.isEmpty ? nil : reviewer,
                    stamp: Stamp(occasion)))
        ]
    }
}
