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
            questions(entered)
            button("Confirm")
        }
        if !entered.problems.isEmpty, let onRecord = file.safeContact {
            h2 { "On record now" }
            onRecord.details(today: today, staleAfter: file.safeContactStaleDays)
        }
    }
}

@HTMLBuilder
private func questions(_ entered: Entered) -> HTML {
    for way in ContactRoute.allCases { radiosInARow(SafeContactForm.route(way), entered) }
    textInput(SafeContactForm.telephone, entered)
    textInput(SafeContactForm.email, entered)
    radiosInARow(SafeContactForm.withhold, entered)
    textInput(SafeContactForm.times, entered)
    textInput(SafeContactForm.person, entered)
    textArea(SafeContactForm.whoMustNotKnow, entered, rows: 3)
    textInput(SafeContactForm.language, entered)
    radiosInARow(SafeContactForm.interpreter, entered)
    textInput(SafeContactForm.accessNeeds, entered)
}
