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
        case sharingNeedsReasons, childrensStepNeedsReason
        case hiddenDetailIsMissing, refugeAddressInFull
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
        case .submitted, .accepted, .declined, .redirected, .joined: throw .alreadySent
        }
    }

    /// Under 16 is for children's safeguarding and not for this conference; for somebody of 16 or
    /// 17 children's social care is told as well, or it is said why not (SR-17).
    private func checkPeople(on today: CalendarDate) throws(Refusal) {
        guard let victim = content.victim, !victim.name.isEmpty else { throw .noVictim }
        guard !content.perpetrators.isEmpty else { throw .noPerpetrator }
        // A form showed something as hidden of which nothing is on record to take over.
        guard !content.holdsWithheld else { throw .hiddenDetailIsMissing }
        // A refuge's address stands in no document (SR-10).
        guard !content.people.contains(where: \.isRefugeInFull) else { throw .refugeAddressInFull }
        guard let age = victim.age(on: today) else { return }
        guard age >= 16 else { throw .victimIsUnderSixteen }
        let steps = content.safeguarding
        if age < 18, steps.children == .notNeeded, steps.notes.isEmpty {
            throw .childrensStepNeedsReason
        }
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
        // SR-14: information may be shared without agreement, but never without saying why.
        if !content.hasAgreement, content.sharing?.isComplete != true {
            throw .sharingNeedsReasons
        }
    }
}
