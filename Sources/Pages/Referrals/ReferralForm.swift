package import Casework
package import Markup

/// A whole referral out of its draft: what each page says, or what still stands in the way.
package enum ReferralForm {
    /// A low count on the checklist is never among the problems (SR-15).
    package static func read(
        _ draft: ReferralDraft, _ rules: ReferralRules
    ) -> FormReading<ReferralContent> {
        let summary = DraftSummary(draft, rules)
        let content = draft.victimID == nil ? nil : summary.content
        return FormReading(content, summary.problems)
    }

    /// What stands in the way on one page.
    package static func problems(
        of step: ReferralStep, _ draft: ReferralDraft, _ rules: ReferralRules
    ) -> [Problem] {
        var problems: [Problem] = []
        let typed = draft.typed
        switch step {
        case .victim:
            let id = ID<CasePerson>(high: 0, low: 0)
            _ = VictimForm.read(typed, as: id, today: rules.today, into: &problems)
            _ = VictimForm.readContact(typed, today: rules.today, into: &problems)
        case .people: problems = peopleProblems(draft, today: rules.today)
        case .reasons:
            var content = blank
            ReasonsForm.read(typed, rules, into: &content, &problems)
        case .checklist:
            guard let instrument = rules.instrument else { return [] }
            _ = ChecklistForm.assessment(typed, instrument, into: &problems)
        case .safety: problems = safetyProblems(draft, rules)
        case .sharing: _ = SharingForm.read(typed, rules, into: &problems)
        case .about:
            var content = blank
            AboutForm.read(typed, into: &content, &problems)
        case .presenting: _ = PresentingForm.read(typed, rules, into: &problems)
        }
        return problems
    }

    private static func safetyProblems(
        _ draft: ReferralDraft, _ rules: ReferralRules
    ) -> [Problem] {
        var problems: [Problem] = []
        let needsStep = SafetyForm.needsChildrensStep(draft, today: rules.today)
        _ = SafetyForm.answers(draft.typed, needsChildrensStep: needsStep, into: &problems)
        var voice = VictimsVoice()
        SafetyForm.aboutPolice(rules.settings).read(draft.typed, into: &voice, &problems)
        return problems
    }

    /// A referral on which nothing was said yet.
    private static let blank = ReferralContent(
        about: [CasePerson(id: ID(high: 0, low: 0), role: .victim, name: PrivateText(""))])

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

extension ReferralForm {
    /// A referral on record as the fields of its pages, so that nobody types it again.
    ///
    /// The checklist is not among them: its answers belong to one version of one instrument.
    package static func fields(
        of content: ReferralContent, _ rules: ReferralRules
    ) -> (fields: [String: String], people: [DraftPerson]) {
        guard let victim = content.victim else { return ([:], []) }
        let answers =
            VictimForm.answers(victim, content.safeContact, today: rules.today)
            + ReasonsForm.answers(content, rules.settings)
            + SafetyForm.stored(SafetyAnswers(content))
            + SafetyForm.aboutPolice(rules.settings).answers(in: content.voice)
            + (content.sharing.map { SharingForm.answers($0, rules) } ?? [])
            + AboutForm.answers(content) + PresentingForm.answers(content.referrer, rules)
        var fields = Dictionary(answers.flatMap(\.texts)) { _, last in last }
            .filter { !$0.value.isEmpty }
        fields["id"] = victim.id.description
        fields[VictimForm.confirmedBefore] = content.safeContact.confirmedOn?.description ?? "no"
        return (fields, content.people.compactMap { draftPerson($0, victim, rules.today) })
    }

    private static func draftPerson(
        _ person: CasePerson, _ victim: CasePerson, _ today: CalendarDate
    ) -> DraftPerson? {
        guard person.role != .victim else { return nil }
        return DraftPerson(
            id: person.id, role: person.role,
            fields: PersonForm.fields(of: person, victimsAddress: victim.address, today: today))
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
