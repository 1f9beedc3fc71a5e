package import Casework
package import Markup

/// Where an adviser writes down the victim’s view, or changes it until the case is closed.
package func victimsViewPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, entered: Entered
) -> HTML {
    let reference = file.outline.reference.description
    return layout(
        frame, title: "The victim’s view - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("The victim’s view", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        p { "It is read at the meeting. Leave out what the victim does not want said." }
        form(to: At.victimsView(file.id), token: frame.token, asksBeforeLeaving: true) {
            textArea(VictimsViewForm.words, entered, rows: 8)
            button("Save view")
        }
    }
}
