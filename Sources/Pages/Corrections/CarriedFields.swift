package import Casework
import Markup

/// How what is carried forward stands in the boxes of a new referral: who the people are and how
/// the victim may be reached, and of the reader's own agency's referral what stays true of the
/// victim. What happened, the reasons and the steps for safety are asked anew.
package enum CarriedFields {
    package static func fields(
        of carried: CarriedForward, _ rules: ReferralRules
    ) -> (fields: [String: String], people: [DraftPerson]) {
        let (all, people) = ReferralForm.fields(of: carried.asContent, rules)
        let kept: [ReferralStep] = carried.own == nil ? [.victim] : [.victim, .about]
        var fields = all.filter { field in
            field.key == "id" || kept.contains { $0.owns(field.key) }
        }
        if carried.safeContact == nil {
            fields[VictimForm.contact.safeToCall.name] = nil
        }
        if let own = carried.own, let instrument = rules.instrument {
            // Only the same version's questions have the same numbers (domain 3.2).
            let typed = CorrectionFields.typed(own.assessment, ChecklistForm.main(instrument))
            fields.merge(typed) { _, new in new }
        }
        return (fields, people)
    }
}

extension CarriedForward {
    /// Content without anything that was not carried.
    fileprivate var asContent: ReferralContent {
        var content = own ?? ReferralContent(about: people)
        content.safeContact = safeContact ?? SafeContact()
        return content
    }
}
