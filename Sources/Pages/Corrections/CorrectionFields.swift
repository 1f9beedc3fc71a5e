package import Casework
import Markup

/// How a referral on record stands in the boxes in which it is corrected, its checklist too.
package enum CorrectionFields {
    /// `rules` are those of the version on which the checklist was answered.
    package static func fields(
        of content: ReferralContent, _ rules: ReferralRules
    ) -> (fields: [String: String], people: [DraftPerson]) {
        var (fields, people) = ReferralForm.fields(of: content, rules)
        guard let instrument = rules.instrument else { return (fields, people) }
        fields.merge(typed(content.assessment, ChecklistForm.main(instrument))) { _, new in new }
        for further in content.furtherAssessments {
            guard let set = instrument.furtherSets.first(where: { $0.isSame(as: further) }) else {
                continue
            }
            fields.merge(typed(further, ChecklistForm.further(set))) { _, new in new }
        }
        return (fields, people)
    }

    /// A draft as it is kept after it was sent: what it says, without what must stay hidden.
    package static func sent(
        _ draft: ReferralDraft, _ content: ReferralContent, _ rules: ReferralRules
    ) -> ReferralDraft {
        var kept = draft
        (kept.fields, kept.people) = fields(of: content.withholding, rules)
        return kept
    }

    static func typed(
        _ made: RiskAssessment, _ questions: ChecklistQuestions
    ) -> [String: String] {
        var typed = questions.typed(made)
        if !typed.isEmpty { typed[questions.identityName] = questions.identity }
        return typed
    }
}
