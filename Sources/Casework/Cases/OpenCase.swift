/// An accepted referral becomes a case.
package struct OpenCase: Decision {
    package let area: ID<Area>
    package let referral: ID<Referral>
    package let submission: ReferralSubmitted
    package let content: ReferralContent
    package let reference: CaseReference
    package let kind: CaseKind

    package init(
        in area: ID<Area>, from referral: ID<Referral>, _ submission: ReferralSubmitted,
        _ content: ReferralContent, as reference: CaseReference, kind: CaseKind
    ) {
        self.area = area
        self.referral = referral
        self.submission = submission
        self.content = content
        self.reference = reference
        self.kind = kind
    }

    package enum Refusal: Error, Equatable, CaseIterable { case alreadyOpen, referrerHasNoAgency }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .notOpened else { throw .alreadyOpen }
        guard let agency = submission.stamp.by.agency else { throw .referrerHasNoAgency }
        let opened = CaseOpened(
            area: area, reference: reference, kind: kind, referral: referral,
            referrer: submission.stamp.by.account, referringAgency: agency,
            referredOn: submission.stamp.on, content: content, stamp: Stamp(occasion))
        return [.opened(opened)]
    }
}
