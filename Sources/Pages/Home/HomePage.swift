package import Casework
package import Markup

/// The first page after signing in: everything that waits for the reader, most urgent first.
package func homePage(
    _ frame: PageFrame, _ briefing: HomeBriefing, for roles: Set<Role>, today: CalendarDate,
    clock: WallClock
) -> HTML {
    layout(frame, title: "Waiting for you") {
        heading("Waiting for you")
        if briefing.waiting.isEmpty {
            emptyState("Nothing is waiting for you.") { nextMeeting(briefing, roles, today) }
        } else {
            nextMeeting(briefing, roles, today)
            taskList(briefing.waiting.map { item($0, in: briefing, roles, today, clock) })
        }
        if let button = HomeButton(briefing, for: roles) { actionsRow { button.html } }
    }
}

private func item(
    _ task: WaitingTask, in briefing: HomeBriefing, _ roles: Set<Role>, _ today: CalendarDate,
    _ clock: WallClock
) -> TaskItem {
    let status = task.status(today: today)
    return TaskItem(
        task.words(today: today, clock: clock), to: task.link(in: briefing, for: roles),
        status: status.words, status.family)
}

/// Meetings are not shown to those who only refer; to them none is not said to be called.
private func nextMeeting(
    _ briefing: HomeBriefing, _ roles: Set<Role>, _ today: CalendarDate
) -> HTML {
    guard let meeting = briefing.nextMeeting else {
        return roles.isDisjoint(with: .conveners) ? .empty : p { "No meeting has been called." }
    }
    return p {
        "Next meeting: "
        link(
            "\(meeting.date.words(near: today)) at \(meeting.startsAt.words)",
            to: At.meeting(meeting.id))
        ", "
        counted(meeting.cases, one: "1 case", many: "\(meeting.cases) cases")
        "."
    }
}
