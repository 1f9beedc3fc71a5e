package import Casework
package import Markup

/// A whole referral out of its draft: what each page says, or what still stands in the way.
package enum ReferralForm {
    /// A low count on the checklist is never among the problems (SR-15).
    package static func read(
        _ draft: ReferralDraft, _ instrument: RiskInstrument?, _ settings: AreaSettings,
        today: CalendarDate, newID: ID<CasePerson>
    ) -> FormReading<ReferralContent> {
        let summary = DraftSummary(draft, instrument, today: today)
        guard summary.problems.isEmpty else { return .problems(summary.problems) }
        return FormReading(
            summary.content(draft.victimID ?? newID, settings, today: today), summary.problems)
    }

    /// What stands in the way on one page.
    package static func problems(
        of step: ReferralStep, _ draft: ReferralDraft, _ instrument: RiskInstrument?,
        today: CalendarDate
    ) -> [Problem] {
        var problems: [Problem] = []
        switch step {
        case .victim: _ = VictimForm.answers(draft.typed, today: today, into: &problems)
        case .people: problems = peopleProblems(draft, today: today)
        case .reasons: _ = ReasonsForm.answers(draft.typed, today: today, into: &problems)
        case .checklist:
            guard let instrument else { return [] }
            _ = ChecklistForm.assessment(draft.typed, instrument, into: &problems)
        case .safety:
            let needsStep = SafetyForm.needsChildrensStep(draft, today: today)
            _ = SafetyForm.answers(draft.typed, needsChildrensStep: needsStep, into: &problems)
        }
        return problems
    }

    /// Where a problem is put right. Its page is opened with its problems shown.
    package static func link(to problem: Problem, in draft: ReferralDraft) -> Link {
        if let person = draft.people.first(where: { $0.id.description == problem.field }) {
            return personLink(person, in: draft.id, query: [checking, fromAnswers])
        }
        let step = ReferralStep.allCases.first { $0.owns(problem.field) } ?? .victim
        return step.link(
            to: draft.id, query: [checking, fromAnswers], fragment: problem.field)
    }

    package static let checking: (StaticString, String) = ("check", "1")
    package static let fromAnswers: (StaticString, String) = ("back", "answers")

    private static func peopleProblems(_ draft: ReferralDraft, today: CalendarDate) -> [Problem] {
        var problems: [Problem] = []
        if !draft.people.contains(where: { $0.role == .perpetrator }) {
            problems.append(
                Problem(field: addPerpetratorID, sentence: "Add at least one perpetrator"))
        }
        for (person, words) in draft.numberedPeople {
            // One line a person: her own page shows each of its problems beside its field.
            guard let first = PersonForm.problems(of: person, today: today).first else { continue }
            problems.append(
                Problem(field: person.id.description, sentence: "\(words): \(first.sentence)"))
        }
        return problems
    }
}

/// The id of the link that adds a perpetrator, to which a missing one leads.
let addPerpetratorID = "people-perpetrator"

/// The page on which somebody of a draft is changed.
func personLink(
    _ person: DraftPerson, in draft: ID<ReferralDraft>, query: [(StaticString, String)] = []
) -> Link {
    personAddress(person.role)(draft, query: [("person", person.id.description)] + query)
}

func personAddress(_ role: CaseRole) -> Address1<ID<ReferralDraft>> {
    switch role {
    case .perpetrator: At.draftPerpetrator
    case .child: At.draftChild
    case .victim, .otherAtRisk: At.draftOther
    }
}

extension ReferralDraft {
    /// Gives the victim an identity, if she has none yet, that stays when it is sent again.
    package mutating func name(victim id: ID<CasePerson>) {
        if victimID == nil { fields["id"] = id.description }
    }

    var victimID: ID<CasePerson>? { fields["id"].flatMap { ID($0) } }

    /// Everybody with their part in words, numbered where several have the same.
    var numberedPeople: [(person: DraftPerson, words: Phrase)] {
        CaseRole.allCases.flatMap { role in
            let same = people.filter { $0.role == role }
            return same.enumerated().map { index, person in
                (person, same.count == 1 ? role.words : "\(role.words) \(index + 1)")
            }
        }
    }
}
