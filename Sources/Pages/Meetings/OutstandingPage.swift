package import Casework
package import Markup

/// The actions that earlier meetings left open, gone through before the first case.
package func outstandingPage(
    _ frame: PageFrame, _ actions: [ActionBriefing], at meeting: ID<Meeting>,
    notice: MeetingNotice? = nil, entered: Entered, today: CalendarDate
) -> HTML {
    layout(
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
            form(to: At.outstanding(meeting), token: frame.token, asksBeforeLeaving: true) {
                for action in actions { outstandingRow(action, entered, today) }
                button("Save what happened")
            }
        }
    }
}

private func outstandingRow(
    _ action: ActionBriefing, _ entered: Entered, _ today: CalendarDate
) -> HTML {
    article {
        heading("\(action.reference.description): \(action.agency)", .two)
        written(action.words.revealed)
        p {
            if !action.person.isEmpty {
                data(action.person.revealed)
                ", "
            }
            "by \(action.dueOn.words), "
            action.isOverdue(on: today)
                ? tag("Overdue", .red) : .words(action.dueOn.distance(from: today))
        }
        radiosInARow(OutstandingForm.outcome(action), entered)
        textInput(OutstandingForm.notes(action), entered)
    }
}
