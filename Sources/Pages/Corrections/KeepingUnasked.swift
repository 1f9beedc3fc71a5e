package import Casework

extension ReferralContent {
    /// A correction together with what its form cannot say, just as it was given then: answers to
    /// questions that the area has turned off since, sets that are no longer opened or whose file
    /// is not held, and whatever nobody touched.
    package func keepingUnasked(
        of before: ReferralContent, _ rules: ReferralRules
    ) -> ReferralContent {
        let untouched = before.throughTheForm(rules)
        var content = self
        content.people = people.map { $0.keepingUnasked(of: before, untouched) }
        content.keep(\.safeContact, before, untouched)
        content.keep(\.incident.wouldBeCrime, before, untouched)
        content.keep(\.voice.wantsPolice, before, untouched)
        content.keep(\.voice.aboutPolice, before, untouched)
        content.keep(\.referrer.signedOffBy, before, untouched)
        content.keep(\.referrer.signedOffOn, before, untouched)
        content.keepReasons(before, rules.settings)
        content.keepAssessments(before, untouched)
        content.keepSharing(before, untouched)
        return content
    }

    /// What the form makes of a referral that nobody touches.
    private func throughTheForm(_ rules: ReferralRules) -> ReferralContent {
        let (fields, people) = CorrectionFields.fields(of: self, rules)
        let draft = ReferralDraft(
            id: ID(high: 0, low: 0), caseID: ID(high: 0, low: 0), fields: fields, people: people)
        return DraftSummary(draft, rules).content
    }

    private mutating func keep<Value: Equatable>(
        _ path: WritableKeyPath<ReferralContent, Value>, _ before: ReferralContent,
        _ untouched: ReferralContent
    ) {
        if self[keyPath: path] == untouched[keyPath: path] {
            self[keyPath: path] = before[keyPath: path]
        }
    }

    /// Only what the form offers can be unticked.
    private mutating func keepReasons(_ before: ReferralContent, _ settings: AreaSettings) {
        grounds.formUnion(before.grounds.subtracting(settings.groundsOffered))
        let isGround = settings.groundsOffered.contains(.honourBasedOrForcedMarriage)
        let wasGround = before.grounds.contains(.honourBasedOrForcedMarriage)
        if isGround, !wasGround, before.markers.contains(.honourBased) {
            markers.insert(.honourBased)
        }
    }

    /// An instrument that is answered anew takes nothing from the answers on another.
    private mutating func keepAssessments(_ before: ReferralContent, _ untouched: ReferralContent) {
        var lost = before.furtherAssessments.filter { one in
            !untouched.furtherAssessments.contains { $0.isSame(as: one) }
        }
        if assessment == untouched.assessment {
            assessment = before.assessment
        } else if !assessment.isSame(as: before.assessment), !before.assessment.isEmpty {
            lost.insert(before.assessment, at: 0)
        }
        furtherAssessments += lost.filter { !furtherAssessments.contains($0) }
    }

    /// A basis that the area's list no longer has stays where it was relied on.
    private mutating func keepSharing(_ before: ReferralContent, _ untouched: ReferralContent) {
        guard sharing != untouched.sharing else {
            sharing = before.sharing
            return
        }
        guard let relied = before.sharing?.bases else { return }
        sharing?.bases.formUnion(relied.subtracting(untouched.sharing?.bases ?? []))
    }
}

extension CasePerson {
    /// Somebody whom nobody touched is as before: an estimated age keeps its day.
    fileprivate func keepingUnasked(
        of before: ReferralContent, _ untouched: ReferralContent
    ) -> CasePerson {
        guard let was = before.people.first(where: { $0.id == id }),
            let shown = untouched.people.first(where: { $0.id == id })
        else { return self }
        if self == shown { return was }
        var person = self
        if ageEstimate == shown.ageEstimate, born == shown.born {
            (person.born, person.ageEstimate) = (was.born, was.ageEstimate)
        }
        for (detail, words) in was.details where shown.details[detail] == nil {
            if person.details[detail] == nil { person.details[detail] = words }
        }
        return person
    }
}

extension RiskAssessment {
    fileprivate func isSame(as other: RiskAssessment) -> Bool {
        instrument == other.instrument && version == other.version
    }
}
