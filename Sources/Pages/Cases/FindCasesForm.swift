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
        return FormReading(typed.map(search), problems)
    }

    /// M26-407, m26407 and 26/407 are numbers; 05/1991, 1990-05 and 14/03 may be days.
    private static func search(_ typed: String) -> CaseSearch {
        let bare = typed.first == "M" || typed.first == "m" ? typed.dropFirst() : typed[...]
        let groups = bare.split { !$0.isASCII || !$0.isNumber }
        let isMarked = bare.count < typed.count
        let name = CaseSearch.named(PrivateText(typed))
        guard !bare.contains(where: \.isLetter) else { return name }
        if isMarked, groups.count == 1, let digits = groups.first, digits.count > 4 {
            let number = CaseReference("\(digits.prefix(2))-\(digits.dropFirst(2))")
            return number.map(CaseSearch.numbered) ?? name
        }
        let mayBeDay = groups.last.map { $0.count < 3 || $0.count == 4 } ?? true
        guard isMarked || !mayBeDay, let number = CaseReference(typed) else { return name }
        return .numbered(number)
    }

    package static let saysTooLittle = Problem(
        field: words.name,
        sentence: """
            Enter at least two letters of a name, a whole date of birth, or a number like M26-407
            """)
}

/// The form, as it stands above the list of cases and on its own page.
func findForm(_ frame: PageFrame, _ entered: Entered = .blank) -> HTML {
    form(to: At.findCases(), token: frame.token) {
        textInput(FindCasesForm.words, entered)
        actionsRow { button("Find a case", .secondary) }
    }
}
