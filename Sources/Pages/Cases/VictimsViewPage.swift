package import Casework
package import Markup

/// Where an adviser writes down the victim’s view, or changes it until the case is closed; or says
/// why there is none (SR-22).
///
/// The two forms are sent to two addresses; `missing` is what was typed in the second.
package func victimsViewPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, entered: Entered,
    missing: Entered? = nil
) -> HTML {
    let reference = file.outline.reference.description
    return layout(
        frame, title: "The victim’s view - case \(reference)",
        problems: entered.problems + (missing?.problems ?? []),
        backTo: At.caseFile(file.id)
    ) {
        heading("The victim’s view", above: "Case \(reference)")
        identityBar(identity(of: file, today: today))
        p { "It is read at the meeting. Leave out what the victim does not want said." }
        form(to: At.victimsView(file.id), token: frame.token, asksBeforeLeaving: true) {
            VictimsViewForm.shown(file).hiddenMark()
            textArea(VictimsViewForm.words, entered, rows: 8)
            textArea(VictimsViewForm.notToBeSaid, entered, rows: 3)
            if !entered.problems.isEmpty, let onRecord = file.victimsView {
                h2 { "On record now" }
                viewOnRecord(onRecord)
            }
            button("Save view")
        }
        if file.victimsView == nil {
            missingViewPart(frame, file, missing ?? .stored(MissingViewForm.stored(file)))
        } else if let missing {
            missingTypedInVain(missing)
        }
    }
}

/// A colleague recorded the view meanwhile: there is no box any more for what was typed, and it is
/// not lost.
private func missingTypedInVain(_ missing: Entered) -> HTML {
    group {
        heading("What you typed about a missing view", .two)
        written(missing[MissingViewForm.words.name])
    }
}

private func missingViewPart(
    _ frame: PageFrame, _ file: CaseBriefing, _ entered: Entered
) -> HTML {
    group {
        heading("If there is no view", .two)
        form(to: At.missingView(file.id), token: frame.token, asksBeforeLeaving: true) {
            MissingViewForm.shown(file).hiddenMark()
            radios(MissingViewForm.reason, entered)
            textArea(MissingViewForm.words, entered, rows: 3)
            button("Save the reason", .secondary)
        }
    }
}

/// The view, and apart from it what must stay unsaid.
@HTMLBuilder
func viewOnRecord(_ view: VictimsViewRecorded) -> HTML {
    written(view.words.revealed)
    if let unsaid = view.notToBeSaid {
        warningText("Must not be said at the meeting:")
        written(unsaid.revealed)
    }
}
