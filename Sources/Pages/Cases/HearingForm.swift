package import Casework
import Markup

/// Whether the conference hears a case that a MAPPA meeting leads, as the chair decides (SR-19).
package enum HearingForm {
    static let isHeard = YesNoQuestion(
        "heard-here", "Does this conference hear the case too?",
        missing: "Select whether this conference hears the case")
    static let reason = LongTextQuestion(
        "heard-reason", "Why?",
        hint: "For example, what the victim needs that MAPPA does not give.",
        missing: "Enter why", longest: 4000)

    package static func read(
        _ fields: FormFields
    ) -> FormReading<(isHeard: Bool, reason: PrivateText)> {
        var problems: [Problem] = []
        let answer = isHeard.read(fields, into: &problems)
        let words = reason.read(fields, into: &problems)
        guard let answer, let words else { return .problems(problems) }
        return FormReading((isHeard: answer, reason: PrivateText(words)), problems)
    }
}
