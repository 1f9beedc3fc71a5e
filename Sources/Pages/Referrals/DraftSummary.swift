package import Casework
import Markup

/// All that a draft says, as far as it can be read, and all that still stands in the way.
package struct DraftSummary: Sendable {
    let victim: VictimAnswers
    let people: [(words: Phrase, person: CasePerson, link: Link)]
    let reasons: ReasonsAnswers
    let assessment: RiskAssessment?
    let safety: SafetyAnswers
    package let problems: [Problem]

    package init(_ draft: ReferralDraft, _ instrument: RiskInstrument?, today: CalendarDate) {
        var ignored: [Problem] = []
        let victim = VictimForm.answers(draft.typed, today: today, into: &ignored)
        self.victim = victim
        people = draft.numberedPeople.map { person, words in
            let read = PersonForm.person(
                person, victimsAddress: victim.address, today: today, into: &ignored)
            let link = personLink(person, in: draft.id, query: [ReferralForm.fromAnswers])
            return (words, read, link)
        }
        reasons = ReasonsForm.answers(draft.typed, today: today, into: &ignored)
        assessment = instrument.map {
            ChecklistForm.assessment(draft.typed, $0, into: &ignored)
        }
        safety = SafetyForm.answers(draft.typed, needsChildrensStep: false, into: &ignored)
        problems = Self.problems(draft, instrument, today: today)
    }

    private static func problems(
        _ draft: ReferralDraft, _ instrument: RiskInstrument?, today: CalendarDate
    ) -> [Problem] {
        let typed = ReferralStep.allCases.flatMap {
            ReferralForm.problems(of: $0, draft, instrument, today: today)
        }
        guard VictimForm.isUnderSixteen(draft, today: today) else { return typed }
        return [underSixteen] + typed
    }

    private static let underSixteen = Problem(
        field: VictimForm.born.dayName,
        sentence: "The victim is under 16: refer to children’s social care")
}

extension DraftSummary {
    /// Nothing when a page lacks what a referral needs.
    func content(
        _ victimID: ID<CasePerson>, _ settings: AreaSettings, today: CalendarDate
    ) -> ReferralContent? {
        guard let steps = safety.steps, let told = safety.told else { return nil }
        return ReferralContent(
            people: [victim.person(victimID)] + people.map(\.person),
            safeContact: victim.safeContact(confirmedOn: today), incidentOn: reasons.incidentOn,
            whatHappened: PrivateText(reasons.whatHappened),
            riskSummary: PrivateText(reasons.riskSummary), grounds: Set(reasons.grounds),
            judgement: PrivateText(reasons.judgement),
            assessment: assessment
                ?? RiskAssessment(instrument: settings.instrument, version: ""),
            safeguarding: steps, victimTold: told, markers: Set(reasons.markers))
    }
}

extension SafetyAnswers {
    fileprivate var steps: SafeguardingSteps? {
        guard let children, let adults, let police else { return nil }
        return SafeguardingSteps(
            children: children, adults: adults, police: police, notes: PrivateText(notes))
    }

    fileprivate var told: VictimTold? {
        guard let wasTold, let agrees else { return nil }
        return VictimTold(
            wasTold: wasTold, agrees: agrees,
            reasonNotTold: PrivateText(wasTold ? "" : reasonNotTold))
    }
}
