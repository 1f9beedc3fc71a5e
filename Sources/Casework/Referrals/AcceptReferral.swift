/// The coordinator accepts a referral; a case opens under this reference.
package struct AcceptReferral: Decision {
    package let reference: CaseReference

    package init(as reference: CaseReference) {
        self.reference = reference
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notWaiting }

    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        guard referral.state == .submitted else { throw .notWaiting }
        return [.accepted(ReferralAccepted(reference: reference, stamp: Stamp(occasion)))]
    }
}
