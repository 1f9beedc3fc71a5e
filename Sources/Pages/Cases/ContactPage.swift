package import Casework
package import Markup

/// Where an adviser records an attempt to reach the victim; how it is safe stands above it.
package func contactPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, newID: ID<ContactAttempt>,
    entered: Entered? = nil
) -> HTML {
    let reference = file.outline.reference.description
    let entered = entered ?? ContactForm.fresh(file, today: today)
    return layout(
        frame, title: "Record how you tried to reach the victim - case \(reference)",
        problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("Record how you tried to reach the victim", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        heading("What is safe", .two)
        (file.safeContact ?? SafeContact()).details(
            today: today, staleAfter: file.safeContactStaleDays,
            change: file.may.confirmSafeContact ? At.safeContact(file.id) : nil, file.hiddenLinks)
        heading("This attempt", .two)
        form(to: At.recordContact(file.id), token: frame.token, asksBeforeLeaving: true) {
            hidden("id", entered["id"].isEmpty ? newID.description : entered["id"])
            radiosInARow(ContactForm.outcome, entered)
            radiosInARow(ContactForm.route, entered)
            viewBox(file, entered)
            textArea(ContactForm.notes, entered, rows: 3)
            textInput(ContactForm.whyNotSafe, entered)
            dateInput(ContactForm.madeOn, entered)
            textInput(ContactForm.madeAt, entered)
            button("Save attempt")
        }
    }
}

@HTMLBuilder
private func viewBox(_ file: CaseBriefing, _ entered: Entered) -> HTML {
    if file.victimsView == nil {
        textArea(ContactForm.view, entered, rows: 4)
    } else if !entered[ContactForm.view.name].isEmpty {
        heading("What you typed of the victim’s view", .three)
        written(entered[ContactForm.view.name])
    }
}
