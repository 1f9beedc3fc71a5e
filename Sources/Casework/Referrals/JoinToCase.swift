/// The coordinator finds that a referral tells of a case that is open already, as when two
/// agencies refer one incident: it joins that case and opens none of its own.
package struct JoinToCase: Decision {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference

    package init(_ caseID: ID<CaseFile>, _ reference: CaseReference) {
        self.caseID = caseID
        self.reference = reference
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notWaiting, emergencyNotAnswered }

    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        guard referral.state == .submitted else { throw .notWaiting }
        guard !referral.awaitsEmergencyAnswer else { throw .emergencyNotAnswered }
        return [
            .joined(
                ReferralJoined(caseID: caseID, reference: reference, stamp: Stamp(occasion)))
        ]
    }
}
