/// Whoever sent a referral corrects it. What was sent before stays as it was (SR-35).
package struct AmendReferral: Decision {
    package let content: ReferralContent
    /// What was corrected and why, for those who read it before.
    package let reason: PrivateText

    package init(_ content: ReferralContent, because reason: PrivateText) {
        self.content = content
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notSent, reasonIsMissing, nothingChanged, somethingIsMissing
    }

    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        guard let submission = referral.submission,
            [.submitted, .accepted, .joined].contains(referral.state)
        else { throw .notSent }
        guard !reason.isEmpty else { throw .reasonIsMissing }
        let corrected = content.confirmedLike(referral.content)
        guard corrected != referral.content else { throw .nothingChanged }
        try checkWhole(submission, occasion)
        return [
            .amended(
                ReferralAmended(content: corrected, reason: reason, stamp: Stamp(occasion)))
        ]
    }

    /// A corrected referral needs all that one needs to be sent.
    private func checkWhole(
        _ submission: ReferralSubmitted, _ occasion: Occasion
    ) throws(Refusal) {
        let again = SubmitReferral(to: submission.area, as: submission.caseID, content)
        do throws(SubmitReferral.Refusal) {
            _ = try again.decide(given: Referral(), on: occasion)
        } catch {
            throw .somethingIsMissing
        }
    }
}

extension ReferralContent {
    /// To correct something else is not to confirm anew how the victim may be reached.
    fileprivate func confirmedLike(_ before: ReferralContent?) -> ReferralContent {
        guard let before, safeContact.saysTheSame(as: before.safeContact) else { return self }
        var content = self
        content.safeContact = before.safeContact
        return content
    }
}

package struct ReferralAmended: Sendable, Hashable, Codable {
    package let content: ReferralContent
    package let reason: PrivateText
    package let stamp: Stamp
}
