/// A case takes in a further referral of the same people, before it is heard: the case's side of a
/// referral's joining it. Both referrals are kept whole, each in its referrer's words.
package struct TakeReferral: Decision {
    package let referral: ID<Referral>
    package let submission: ReferralSubmitted
    package let content: ReferralContent

    package init(
        _ referral: ID<Referral>, _ submission: ReferralSubmitted, _ content: ReferralContent
    ) {
        self.referral = referral
        self.submission = submission
        self.content = content
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case caseIsNotOpen, joinedAlready, referrerHasNoAgency
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isOpen else { throw .caseIsNotOpen }
        let isHere = file.opening?.referral == referral
        guard !isHere, !file.joined.contains(where: { $0.referral == referral }) else {
            throw .joinedAlready
        }
        guard let agency = submission.stamp.by.agency else { throw .referrerHasNoAgency }
        let joining = ReferralJoinedCase(
            referral: referral, referrer: submission.stamp.by.account,
            referringAgency: agency, referredOn: submission.stamp.on, content: content,
            stamp: Stamp(occasion))
        return file.changing(.referralJoined(joining), joining.stamp)
    }
}
