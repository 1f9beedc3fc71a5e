package import Casework
package import Markup

/// The whole checklist on one page, each question a row of four answers that two keys pass.
package func draftChecklistPage(
    _ frame: PageFrame, _ open: OpenDraft, _ instrument: RiskInstrument
) -> HTML {
    let entered = ChecklistForm.entered(open.draft, instrument, open.problems)
    return stepPage(frame, open, .checklist) {
        p {
            "Ask when it is safe to talk. A question that was not asked stays at “Not asked”, and "
            "a blank never counts as a no."
        }
        statusLine("So far: \(ChecklistForm.count(open.draft, instrument).runningWords)")
    } questions: {
        for group in instrument.groups {
            fieldset("\(group.title)") {
                for item in group.items { row(item, entered) }
            }
        }
        helpDetails("Where do these questions come from?") {
            p { data(instrument.title) }
            p { data(instrument.licence) }
        }
    }
}

/// What is shown when the area's checklist was not found among the files.
package func noChecklistPage(_ frame: PageFrame, _ open: OpenDraft) -> HTML {
    layout(frame, title: ReferralStep.checklist.words, backTo: open.before) {
        heading(ReferralStep.checklist.words, above: "Referral")
        p { "Your area has not set up a checklist. You can refer on the other reasons." }
        p { link("Go on", to: ReferralStep.checklist.next(in: open.draft.id)) }
    }
}

private func row(_ item: RiskItem, _ entered: Entered) -> HTML {
    checklistRow(ChecklistForm.question(item), number: item.number, entered) {
        if let detail = ChecklistForm.detail(item) {
            textInput(detail.named(detail.name, labelled: label(detail, item)), entered)
        }
    }
}

/// Several boxes begin “If yes”; heard by itself, each still says to which question it belongs.
private func label(_ detail: TextQuestion, _ item: RiskItem) -> Phrase {
    "\(item.number). \(detail.label)"
}
