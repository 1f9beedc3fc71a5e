/// The coordinator declines a referral, with a reason that the referrer reads.
package struct DeclineReferral: Decision {
    package let reason: PrivateText

    package init(because reason: PrivateText) {
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notWaiting, reasonIsMissing }

    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        guard referral.state == .submitted else { throw .notWaiting }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        return [.declined(ReferralDeclined(reason: reason, stamp: Stamp(occasion)))]
    }
}
