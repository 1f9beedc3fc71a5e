import Casework
import Markup

/// What the coordinator can do with a referral, the usual first; each form goes by itself.
func decisionForms(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ entered: Entered
) -> HTML {
    group {
        heading("Decide", .two)
        form(to: At.acceptReferral(briefing.id), token: frame.token) {
            radios(AcceptForm.kind, among: AcceptForm.choices(briefing), entered)
            textInput(AcceptForm.fromArea, entered)
            OppositeForm.part(briefing, entered)
            if AcceptForm.asksWhoLeads(briefing) { tickBox(AcceptForm.leads, entered) }
            EmergencyForm.part(briefing, entered)
            button("Accept the referral")
        }
        heading("Return for information", .three)
        form(to: At.returnReferral(briefing.id), token: frame.token, asksBeforeLeaving: true) {
            textArea(TurnDownForm.missing, entered, rows: 3)
            button("Return it", .secondary)
        }
        redirectForm(frame, briefing, entered)
        declineForm(frame, briefing, entered)
    }
}

/// A referral made only for advice, housing or a letter is not for the conference (R17).
private func redirectForm(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ entered: Entered
) -> HTML {
    group {
        heading("Redirect", .three)
        hintText("It is not for this conference, and somebody else can help.")
        form(to: At.redirectReferral(briefing.id), token: frame.token, asksBeforeLeaving: true) {
            radios(TurnDownForm.destination, entered)
            textArea(TurnDownForm.guidance, entered, rows: 3)
            button("Redirect it", .secondary)
        }
    }
}

private func declineForm(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ entered: Entered
) -> HTML {
    let needsReviewer = briefing.triage?.declineNeedsReviewer ?? false
    return group {
        heading("Decline", .three)
        form(to: At.declineReferral(briefing.id), token: frame.token, asksBeforeLeaving: true) {
            textArea(TurnDownForm.declined, entered, rows: 3)
            textInput(TurnDownForm.reviewer(isNeeded: needsReviewer), entered)
            button("Decline it", .danger)
        }
    }
}

/// Somebody else decided first: there is no box any more for what was typed, and it is not lost.
func typedInVain(_ entered: Entered) -> HTML {
    let boxes = [
        TurnDownForm.missing.name, TurnDownForm.guidance.name, TurnDownForm.declined.name,
        TurnDownForm.reviewer(isNeeded: false).name, AcceptForm.fromArea.name,
        EmergencyForm.reason.name,
    ]
    let typed = boxes.map { entered[$0] }.filter { !$0.isEmpty }
    guard !typed.isEmpty else { return .empty }
    return group {
        heading("What you typed", .two)
        for words in typed { written(words) }
    }
}
