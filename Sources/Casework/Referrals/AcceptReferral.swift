/// The coordinator accepts a referral; a case opens under this reference.
package struct AcceptReferral: Decision {
    package let reference: CaseReference

    package init(as reference: CaseReference) {
        self.reference = reference
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notWaiting, emergencyNotAnswered }

    /// Whoever said that a case cannot wait is told yes or no (SR-16).
    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        guard referral.state == .submitted else { throw .notWaiting }
        guard !referral.awaitsEmergencyAnswer else { throw .emergencyNotAnswered }
        return [.accepted(ReferralAccepted(reference: reference, stamp: Stamp(occasion)))]
    }
}
