package import Casework
package import Markup

/// Where the chair decides whether the conference hears a case that MAPPA leads.
package func hearingPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, entered: Entered? = nil
) -> HTML {
    let reference = file.outline.reference.description
    let entered = entered ?? .stored(HearingForm.stored(file))
    return layout(
        frame, title: "Who hears it - case \(reference)", problems: entered.problems,
        backTo: At.caseFile(file.id)
    ) {
        heading("Who hears it", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        p {
            "MAPPA manages the perpetrator and leads. The conference hears the case too where the "
            "victim needs it."
        }
        form(to: At.decideHearing(file.id), token: frame.token, asksBeforeLeaving: true) {
            HearingForm.shown(file).hiddenMark()
            yesNo(HearingForm.isHeard, entered)
            textArea(HearingForm.reason, entered, rows: 3)
            button("Save the decision")
        }
    }
}
