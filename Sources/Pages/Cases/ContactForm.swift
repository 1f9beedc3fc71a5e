package import Casework
import Markup

/// How an adviser tried to reach the victim, and what came of it.
package enum ContactForm {
    static let outcome = ChoiceQuestion<ContactAttempt.Outcome>(
        "outcome", "What came of it?", missing: "Select what came of it"
    ) { $0.words }
    static let route = ChoiceQuestion<ContactAttempt.Route>(
        "route", "How did you try?", missing: "Select how you tried"
    ) { $0.words }
    static let notes = LongTextQuestion("notes", "Notes", called: "Notes")

    /// The id was made when the page was drawn, so that a form sent twice is one attempt.
    package static func read(_ fields: FormFields) -> FormReading<ContactAttempt> {
        var problems: [Problem] = []
        let outcome = outcome.read(fields, into: &problems)
        let route = route.read(fields, into: &problems)
        let notes = notes.read(fields, into: &problems)
        guard let outcome, let route, let id = ID<ContactAttempt>(fields["id"]) else {
            return FormReading(nil, problems)
        }
        let attempt = ContactAttempt(
            id: id, route: route, outcome: outcome, notes: PrivateText(notes ?? ""))
        return FormReading(attempt, problems)
    }
}
