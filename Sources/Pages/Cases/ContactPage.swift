package import Casework
package import Markup

/// Where an adviser records an attempt to reach the victim; when it is safe stands above it.
package func contactPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, newID: ID<ContactAttempt>,
    entered: Entered = .blank
) -> HTML {
    let reference = file.outline.reference.description
    return layout(
        frame, title: "Record how you tried to reach the victim - case \(reference)",
        problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("Record how you tried to reach the victim", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        heading("When it is safe", .two)
        (file.safeContact ?? SafeContact()).details(today: today)
        heading("This attempt", .two)
        form(to: At.recordContact(file.id), token: frame.token, asksBeforeLeaving: true) {
            hidden("id", entered["id"].isEmpty ? newID.description : entered["id"])
            radios(ContactForm.outcome, entered)
            radios(ContactForm.route, entered)
            textArea(ContactForm.notes, entered)
            button("Save attempt")
        }
    }
}
