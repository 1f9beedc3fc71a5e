package import Casework
import Markup

/// A danger that the meeting names: to whom, and what.
package enum RiskForm {
    static let to = ChoiceQuestion<IdentifiedRisk.Bearer>(
        "risk-to", "Risk", missing: "Select whom the risk is to"
    ) { $0.words }
    static let aspect = ChoiceQuestion<IdentifiedRisk.Aspect>(
        "risk-aspect", "What it is"
    ) { $0.words }
    static let words = TextQuestion(
        "risk-words", "What the risk is", missing: "Enter what the risk is", called: "The risk",
        longest: 2000)

    package static func read(_ fields: FormFields) -> FormReading<IdentifiedRisk> {
        var problems: [Problem] = []
        let to = to.read(fields, into: &problems)
        // What an older form does not ask for is a harm that may come.
        let aspect = aspect.read(fields, into: &problems)
        let words = words.read(fields, into: &problems)
        guard let to, let words, let id = ID<IdentifiedRisk>(fields["id"]) else {
            return FormReading(nil, problems)
        }
        return FormReading(
            IdentifiedRisk(id: id, to: to, words: PrivateText(words), aspect: aspect), problems)
    }
}
