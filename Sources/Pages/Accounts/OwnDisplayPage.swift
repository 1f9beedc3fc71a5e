package import Casework
package import Markup

/// How somebody likes pages to look and to behave.
package enum OwnDisplayForm {
    static let theme = ChoiceQuestion<DisplayPreferences.Theme>(
        "theme", "Light or dark", missing: "Select light or dark"
    ) {
        switch $0 {
        case .automatic: "As this computer is set"
        case .light: "Light"
        case .dark: "Dark"
        }
    }
    static let density = ChoiceQuestion<DisplayPreferences.Density>(
        "density", "Space between lines of a table", missing: "Select how much space"
    ) { $0 == .comfortable ? "Usual" : "Little: more lines fit on the page" }
    static let tells = TickQuestion(
        "tells", "A screen reader says what others add in a meeting",
        hint: "The pages change all the same. Warnings are always said.")

    package static func read(_ fields: FormFields) -> FormReading<DisplayPreferences> {
        var problems: [Problem] = []
        let theme = theme.read(fields, into: &problems)
        let density = density.read(fields, into: &problems)
        guard let theme, let density else { return FormReading(nil, problems) }
        return .value(
            DisplayPreferences(
                theme: theme, density: density, tellsChanges: tells.read(fields, into: &problems)))
    }

    package static func stored(_ display: DisplayPreferences) -> Entered {
        .stored(
            [
                theme.answer(display.theme), density.answer(display.density),
                tells.answer(display.tellsChanges),
            ])
    }
}

package func ownDisplayPage(
    _ frame: PageFrame, entered: Entered, isSaved: Bool = false
) -> HTML {
    layout(frame, title: "Your display", problems: entered.problems) {
        heading("Your display")
        statusLine(isSaved ? "Saved" : nil)
        form(to: At.ownDisplay(), token: frame.token) {
            radios(OwnDisplayForm.theme, entered)
            radios(OwnDisplayForm.density, entered)
            tickBox(OwnDisplayForm.tells, entered)
            button("Save")
        }
    }
}
