package import Casework
package import Markup

/// What was corrected in a referral, and why.
package enum CorrectionForm {
    static let reason = LongTextQuestion(
        "reason", "What did you correct, and why?",
        hint: "Everybody who saw the referral before is told that it was corrected.",
        missing: "Enter what you corrected and why", called: "What you write", longest: 2000)

    package static func read(_ fields: FormFields) -> FormReading<PrivateText> {
        var problems: [Problem] = []
        let reason = reason.read(fields, into: &problems)
        return FormReading(reason.map { PrivateText($0) }, problems)
    }
}

/// The last page before a correction is sent: what changes, and the question why.
package func correctionPage(
    _ frame: PageFrame, _ draft: ReferralDraft, from before: ReferralContent,
    to now: ReferralContent, _ instruments: InstrumentShelf, entered: Entered = .blank
) -> HTML {
    let changes = FieldChange.all(from: before, to: now, instruments)
    return layout(
        frame, title: "Send the correction", problems: entered.problems,
        backTo: At.draftAnswers(draft.id)
    ) {
        heading("Send the correction")
        if changes.isEmpty {
            emptyState("Nothing is changed yet.") {
                p { link("Change what is wrong", to: At.draftAnswers(draft.id)) }
                p { link("Throw this correction away", to: At.discardDraft(draft.id)) }
            }
        } else {
            heading(
                counted(
                    changes.count, one: "1 thing changes", many: "\(changes.count) things change"),
                .two)
            changeList(changes)
            form(to: At.draftCorrection(draft.id), token: frame.token, asksBeforeLeaving: true) {
                textArea(CorrectionForm.reason, entered, rows: 4)
                actionsRow {
                    button("Send the correction")
                    link("Throw this correction away", to: At.discardDraft(draft.id))
                }
            }
        }
    }
}
