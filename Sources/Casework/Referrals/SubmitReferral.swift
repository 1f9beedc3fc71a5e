/// A practitioner sends a referral, or sends it again after it came back for information.
package struct SubmitReferral: Decision {
    package let area: ID<Area>
    package let caseID: ID<CaseFile>
    package let content: ReferralContent

    package init(to area: ID<Area>, as caseID: ID<CaseFile>, _ content: ReferralContent) {
        self.area = area
        self.caseID = caseID
        self.content = content
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case alreadySent, noVictim, noPerpetrator, victimIsUnderSixteen, nothingHappened
        case noGrounds, judgementNeedsWords, notToldNeedsReason
    }

    /// A low count on the checklist never appears here: it must not stop a referral (SR-15).
    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        try checkPeople(on: occasion.today)
        try checkReasons()
        let stamp = Stamp(occasion)
        switch referral.state {
        case .draft:
            return [
                .submitted(
                    ReferralSubmitted(area: area, caseID: caseID, content: content, stamp: stamp))
            ]
        case .returned: return [.resubmitted(ReferralResubmitted(content: content, stamp: stamp))]
        case .submitted, .accepted, .declined: throw .alreadySent
        }
    }

    /// Under 16 is for children's safeguarding and not for this conference (SR-17).
    private func checkPeople(on today: CalendarDate) throws(Refusal) {
        guard let victim = content.victim, !victim.name.isEmpty else { throw .noVictim }
        guard !content.perpetrators.isEmpty else { throw .noPerpetrator }
        if let age = victim.age(on: today), age < 16 { throw .victimIsUnderSixteen }
    }

    private func checkReasons() throws(Refusal) {
        guard !content.whatHappened.isEmpty else { throw .nothingHappened }
        guard !content.grounds.isEmpty else { throw .noGrounds }
        if content.grounds.contains(.professionalJudgement) && content.judgement.isEmpty {
            throw .judgementNeedsWords
        }
        if !content.victimTold.wasTold && content.victimTold.reasonNotTold.isEmpty {
            throw .notToldNeedsReason
        }
    }
}
