package import Casework
import Markup

/// All that a draft says, as far as it can be read, and all that still stands in the way.
package struct DraftSummary: Sendable {
    /// What was not answered stands here as not known; the problems say that it is missing.
    let content: ReferralContent
    let safety: SafetyAnswers
    let others: [(words: Phrase, person: CasePerson, link: Link)]
    package let problems: [Problem]

    package init(_ draft: ReferralDraft, _ rules: ReferralRules) {
        let victimID = draft.victimID ?? ID(high: 0, low: 0)
        var read = DraftReading(draft, rules)
        let victim = read.victim(as: victimID)
        others = read.others(victim)
        safety = read.safety()
        content = read.content(victim, others.map(\.person), safety)
        problems = Self.problems(draft, rules)
    }

    private static func problems(_ draft: ReferralDraft, _ rules: ReferralRules) -> [Problem] {
        let typed = ReferralStep.asked(of: draft).flatMap {
            ReferralForm.problems(of: $0, draft, rules)
        }
        guard VictimForm.isUnderSixteen(draft, today: rules.today) else { return typed }
        return [underSixteen] + typed
    }

    private static let underSixteen = Problem(
        field: VictimForm.born.dayName,
        sentence: "The victim is under 16: refer to children’s social care")
}

/// Reads a draft page by page, whatever is wrong with it.
private struct DraftReading {
    let draft: ReferralDraft
    let rules: ReferralRules
    private var ignored: [Problem] = []

    init(_ draft: ReferralDraft, _ rules: ReferralRules) {
        self.draft = draft
        self.rules = rules
    }

    mutating func victim(as id: ID<CasePerson>) -> CasePerson {
        VictimForm.read(draft.typed, as: id, today: rules.today, into: &ignored)
    }

    mutating func others(_ victim: CasePerson) -> [(Phrase, CasePerson, Link)] {
        draft.numberedPeople.map { person, words in
            let read = PersonForm.person(
                person, victimsAddress: victim.address.revealed, today: rules.today,
                into: &ignored)
            let link = personLink(person, in: draft.id, query: [ReferralForm.fromAnswers])
            return (words, read, link)
        }
    }

    mutating func safety() -> SafetyAnswers {
        SafetyForm.answers(draft.typed, needsChildrensStep: false, into: &ignored)
    }

    mutating func content(
        _ victim: CasePerson, _ others: [CasePerson], _ safety: SafetyAnswers
    ) -> ReferralContent {
        var content = ReferralContent(about: [victim] + others)
        content.safeContact = VictimForm.readContact(
            draft.typed, today: rules.today, into: &ignored)
        content.assessment = assessment()
        content.safeguarding = safety.steps ?? content.safeguarding
        content.victimTold = safety.told ?? content.victimTold
        ReasonsForm.read(draft.typed, rules, into: &content, &ignored)
        AboutForm.read(draft.typed, into: &content, &ignored)
        content.referrer = PresentingForm.read(draft.typed, rules, into: &ignored)
        SafetyForm.aboutPolice(rules.settings)
            .read(draft.typed, into: &content.voice, &ignored)
        content.furtherAssessments =
            rules.instrument.map { ChecklistForm.furtherAssessments(draft, $0) } ?? []
        if SafetyForm.needsSharingReasons(draft) {
            content.sharing = SharingForm.read(draft.typed, rules, into: &ignored)
        }
        return content
    }

    private func assessment() -> RiskAssessment {
        rules.instrument.map { ChecklistForm.assessment(draft, $0) }
            ?? RiskAssessment(instrument: rules.settings.instrument, version: "")
    }
}
