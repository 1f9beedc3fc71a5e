package import Casework
package import Markup

/// The actions that earlier meetings left open, gone through before the first case.
package func outstandingPage(
    _ frame: PageFrame, _ actions: [ActionBriefing], at meeting: ID<Meeting>,
    notice: MeetingNotice? = nil, entered: Entered, today: CalendarDate
) -> HTML {
    let shown = actions.prefix(OutstandingForm.mostShown)
    return layout(
        frame, title: "Outstanding actions", problems: entered.problems,
        backTo: At.meeting(meeting), width: .wide
    ) {
        heading("Outstanding actions")
        statusLine(notice?.words)
        if actions.isEmpty {
            emptyState("No action of an earlier meeting is open.") {
                p { link("Back to the meeting", to: At.meeting(meeting)) }
            }
        } else {
            p { "Fill in only the rows you hear about. Anything but done needs a note." }
            if actions.count > OutstandingForm.mostShown {
                p { "The first \(OutstandingForm.mostShown) are shown, the rest after you save." }
            }
            form(to: At.outstanding(meeting), token: frame.token, asksBeforeLeaving: true) {
                for (position, action) in shown.enumerated() {
                    outstandingRow(action, number: position + 1, entered, today)
                }
                actionsRow { button("Save what happened") }
            }
        }
    }
}

/// As low as a row of a list can be: a hundred of them may be open.
private func outstandingRow(
    _ action: ActionBriefing, number: Int, _ entered: Entered, _ today: CalendarDate
) -> HTML {
    let row = OutstandingForm.row(action)
    return checklistRow(row.choice, number: number, entered) {
        row.hiddenMark()
        p(.class("hint")) {
            if !action.person.isEmpty { "For \(action.person.revealed), " }
            "by \(action.dueOn.words), "
            action.isOverdue(on: today)
                ? tag("Overdue", .red) : .words(action.dueOn.distance(from: today))
        }
        textInput(row.words, entered)
    }
}
