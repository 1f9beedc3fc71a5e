package import Casework
import Markup

/// Why a referral goes back, leads elsewhere or is not taken; the referrer reads these words.
package enum TurnDownForm {
    static let missing = LongTextQuestion(
        "return-reason", "What is missing?",
        hint: "The referrer reads this and can add to the referral.",
        missing: "Enter what is missing", longest: 4000)
    static let destination = ChoiceQuestion<Redirection>(
        "redirect-to", "Where does it belong?", missing: "Select where it belongs"
    ) { $0.words }
    static let guidance = LongTextQuestion(
        "redirect-words", "What can the referrer do there?",
        hint: "The referrer reads this. Say whom to ask and for what.",
        missing: "Enter what the referrer can do there", longest: 4000)
    static let declined = LongTextQuestion(
        "decline-reason", "Why do you decline it?",
        hint: "The referrer reads this. Say what they can do instead.",
        missing: "Enter why you decline it", longest: 4000)

    /// A second person, where the area asks for one.
    static func reviewer(isNeeded: Bool) -> TextQuestion {
        TextQuestion(
            "decline-reviewer", "Who reviewed this with you?",
            hint: "Another person, by name and role.",
            missing: isNeeded ? "Enter who reviewed this with you" : nil, width: .half)
    }

    package static func readReturn(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let words = missing.read(fields, into: &problems)
        return FormReading(words.map { PrivateText($0) }, problems)
    }

    package static func readRedirect(
        _ fields: FormFields
    ) -> FormReading<(to: Redirection, words: PrivateText)> {
        var problems: [Problem] = []
        let to = destination.read(fields, into: &problems)
        let words = guidance.read(fields, into: &problems)
        guard let to, let words else { return .problems(problems) }
        return FormReading((to: to, words: PrivateText(words)), problems)
    }

    package static func readDecline(
        _ fields: FormFields, needsReviewer: Bool
    ) -> FormReading<(reason: PrivateText, reviewer: PrivateText)> {
        var problems: [Problem] = []
        let words = declined.read(fields, into: &problems)
        let reviewer = reviewer(isNeeded: needsReviewer).read(fields, into: &problems) ?? ""
        return FormReading(
            words.map { (reason: PrivateText($0), reviewer: PrivateText(reviewer)) }, problems)
    }
}
