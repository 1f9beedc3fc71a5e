package import Casework
import Markup

/// Asking to open a case in an emergency: which, what has happened, and why it cannot wait.
package enum BreakGlassForm {
    static let reference = TextQuestion(
        "reference", "Case number", hint: "For example, M26-407, from a paper or a letter.",
        longest: 20, width: .half)
    static let name = TextQuestion("victim", "Or the victim’s full name")
    static let born = DateQuestion(
        "born", "And the victim’s date of birth", hint: "For example, 27 3 1985.",
        called: "The date of birth", period: .past)
    static let category = ChoiceQuestion<BreakGlassCategory>(
        "category", "What is the emergency?", missing: "Select what the emergency is"
    ) { $0.words }
    static let reason = LongTextQuestion(
        "reason", "Why can it not wait?",
        hint: "At least 20 characters. Whoever reviews this reads it.",
        missing: "Enter why it cannot wait", called: "The reason", longest: 2000)

    package static func read(
        _ fields: FormFields, today: CalendarDate
    ) -> FormReading<BreakGlassRequest> {
        var problems: [Problem] = []
        let about = about(fields, today, &problems)
        let category = category.read(fields, into: &problems)
        let words = reason.read(fields, into: &problems).map { PrivateText($0) }
        if let words, words.isShorter(than: BreakGlassRule.shortestReason) {
            problems.append(
                Problem(
                    field: reason.name,
                    sentence: BreakTheGlass.Refusal.reasonIsTooShort.sentence))
        }
        guard let about, let category, let words else { return .problems(problems) }
        return FormReading(BreakGlassRequest(about, category, because: words), problems)
    }

    private static func about(
        _ fields: FormFields, _ today: CalendarDate, _ problems: inout [Problem]
    ) -> BreakGlassRequest.About? {
        if let typed = reference.read(fields, into: &problems) {
            if let number = CaseReference(typed) { return .reference(number) }
            problems.append(
                Problem(
                    field: reference.name,
                    sentence: "The case number must be like M26-407: a year and a number"))
            return nil
        }
        let name = name.read(fields, into: &problems)
        let born = born.read(fields, today: today, into: &problems)
        guard problems.isEmpty else { return nil }
        if let name, let born { return .victim(name: PrivateText(name), born: born) }
        problems.append(
            Problem(
                field: reference.name,
                sentence: "Enter the case number, or the victim’s full name and date of birth"))
        return nil
    }

    /// The same whether there is no such case or none that she may open.
    package static let nothingFound = Problem(
        field: reference.name,
        sentence: "There is no case that you can open with this. Check it, or call the coordinator")
}

/// What a reviewer makes of an opening in an emergency.
package enum BreakGlassReviewForm {
    package typealias Review = (wasNeeded: Bool, words: PrivateText)

    static let wasNeeded = YesNoQuestion(
        "needed", "Was it needed?", missing: "Select whether it was needed")
    static let words = LongTextQuestion(
        "words", "What did you find?", missing: "Enter what you found", longest: 2000)

    package static func read(_ fields: FormFields) -> FormReading<Review> {
        var problems: [Problem] = []
        let wasNeeded = wasNeeded.read(fields, into: &problems)
        let words = words.read(fields, into: &problems)
        guard let wasNeeded, let words else { return .problems(problems) }
        return FormReading((wasNeeded, PrivateText(words)), problems)
    }
}
