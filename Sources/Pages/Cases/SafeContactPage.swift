package import Casework
package import Markup

/// Where an adviser, or whoever referred the case, confirms how the victim may be reached.
package func safeContactPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, entered: Entered
) -> HTML {
    let reference = file.outline.reference.description
    return layout(
        frame, title: "Safe contact - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("Safe contact", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        p {
            """
            Ask the victim, change what is different, and save. Saving confirms all of it as of \
            today. What is not known counts as unsafe.
            """
        }
        form(to: At.safeContact(file.id), token: frame.token, asksBeforeLeaving: true) {
            SafeContactForm.shown(file).hiddenMark()
            hidden(SafeContactForm.confirmations, SafeContactForm.times(file))
            SafeContactForm.questions.boxes(entered)
            button("Confirm")
        }
        if !entered.problems.isEmpty, let onRecord = file.safeContact {
            h2 { "On record now" }
            onRecord.details(today: today, staleAfter: file.safeContactStaleDays)
        }
    }
}
