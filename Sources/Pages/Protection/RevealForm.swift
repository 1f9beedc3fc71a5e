package import Casework
import Markup

/// What somebody needs a hidden detail for.
package enum RevealForm {
    package typealias Reason = (purpose: RevealPurpose, words: PrivateText)

    static let purpose = ChoiceQuestion<RevealPurpose>(
        "purpose", "What do you need it for?", missing: "Select what you need it for"
    ) { $0.words }
    static let words = TextQuestion(
        "words", "In your own words", hint: "Needed if it is something else.",
        called: "What you write", longest: 500)

    package static func read(_ fields: FormFields) -> FormReading<Reason> {
        var problems: [Problem] = []
        let purpose = purpose.read(fields, into: &problems)
        let said = words.read(fields, into: &problems)
        if purpose == .other, said == nil, problems.isEmpty {
            problems.append(Problem(field: words.name, sentence: "Enter what you need it for"))
        }
        return FormReading(purpose.map { ($0, PrivateText(said ?? "")) }, problems)
    }
}
