package import Casework
import Markup

/// Looking for a case by somebody's name or by its number.
package enum FindCasesForm {
    static let words = TextQuestion(
        "words", "Name or case number",
        hint: "How a name begins is enough. A date of birth narrows it.",
        missing: "Enter a name or a case number", called: "What you look for", longest: 100,
        kind: .search, width: .half)

    package static func read(_ fields: FormFields) -> FormReading<CaseSearch> {
        var problems: [Problem] = []
        let typed = words.read(fields, into: &problems)
        let search = typed.map { typed in
            CaseReference(typed).map(CaseSearch.numbered) ?? .named(PrivateText(typed))
        }
        return FormReading(search, problems)
    }

    package static let saysTooLittle = Problem(
        field: words.name,
        sentence: "Enter at least two letters of a name, a whole date of birth or a case number")
}

/// The form, as it stands above the list of cases and on its own page.
func findForm(_ frame: PageFrame, _ entered: Entered = .blank) -> HTML {
    form(to: At.findCases(), token: frame.token) {
        textInput(FindCasesForm.words, entered)
        actionsRow { button("Find a case", .secondary) }
    }
}
