package import Casework
package import Markup

/// Everything an agency owes, on one page with one save.
package func actionsPage(
    _ frame: PageFrame, _ groups: ActionGroups, today: CalendarDate, entered: Entered,
    status: Phrase? = nil
) -> HTML {
    layout(frame, title: "Actions of your agency", problems: entered.problems, width: .wide) {
        heading("Actions of your agency")
        statusLine(status)
        if groups.open.isEmpty {
            emptyState("Your agency has no open actions.") {
                p { "Actions appear here when a meeting agrees them." }
            }
        } else {
            summary(groups, today)
            form(to: At.actions(), token: frame.token, asksBeforeLeaving: true) {
                undertakenRows(groups.undertaken, today, entered)
                for (number, actions) in groups.standard.enumerated() {
                    standardRows(actions, isFlags: number == groups.flagging, today, entered)
                }
                actionsRow { button("Save") }
            }
        }
        if !groups.closed.isEmpty { closedActions(groups.closed, today) }
    }
}

package func actionsSaved(_ count: Int) -> Phrase {
    counted(count, one: "1 action recorded.", many: "\(count) actions recorded.")
}

private func summary(_ groups: ActionGroups, _ today: CalendarDate) -> HTML {
    let count = groups.open.count + groups.heldBack
    let overdue = groups.open.count { $0.isOverdue(on: today) }
    return group {
        p {
            "\(count) open, \(overdue) overdue. Fill in only the rows you know about. "
            "Anything but done needs a note."
        }
        if groups.heldBack > 0 {
            p { "The first \(groups.open.count) are shown. The rest follow when you have saved." }
        }
    }
}

private func undertakenRows(
    _ actions: [ActionBriefing], _ today: CalendarDate, _ entered: Entered
) -> HTML {
    guard !actions.isEmpty else { return .empty }
    return group {
        heading("Agreed at meetings", .two)
        for (position, action) in actions.enumerated() {
            row(action, number: position + 1, today, entered)
        }
    }
}

private func standardRows(
    _ actions: [ActionBriefing], isFlags: Bool, _ today: CalendarDate, _ entered: Entered
) -> HTML {
    guard let first = actions.first else { return .empty }
    return group {
        h2 { data(first.words.revealed) }
        if isFlags && actions.count > 1 {
            p {
                link(
                    "Mark all \(actions.count) as done",
                    to: At.actions(query: [("flags", "done")]))
                ", then save."
            }
        }
        for (position, action) in actions.enumerated() {
            row(action, number: position + 1, today, entered)
        }
    }
}

/// One action: its case and what it is, what happened, when it is due, and a note.
private func row(
    _ action: ActionBriefing, number: Int, _ today: CalendarDate, _ entered: Entered
) -> HTML {
    checklistRow(ActionReportForm.choice(action), number: number, entered) {
        p(.class("hint")) {
            "Due \(action.dueOn.words(near: today)) "
            if action.isOverdue(on: today) { tag("Overdue", .red) }
            if !action.person.isEmpty { " For \(action.person.revealed). " }
            if !action.notes.isEmpty { " Last note: \(action.notes.revealed)" }
        }
        textInput(ActionReportForm.note(action), entered)
    }
}

private func closedActions(_ actions: [ActionBriefing], _ today: CalendarDate) -> HTML {
    group {
        heading("Closed in the last weeks", .two)
        table(
            counted(actions.count, one: "1 action", many: "\(actions.count) actions"),
            columns: [Column("Case"), Column("Action"), Column("Due"), Column("Status")],
            rows: actions.map { action in
                [
                    data(action.reference.description), data(action.words.revealed),
                    .words(action.dueOn.words), actionStatus(action, today),
                ]
            })
    }
}
