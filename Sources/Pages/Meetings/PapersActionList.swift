package import Casework
package import Markup

/// What agencies undertook at a meeting: an agency its own, those who convene all by agency, with
/// who has opened it.
package func actionListPage(
    _ frame: PageFrame, _ briefing: ActionListBriefing, today: CalendarDate, clock: WallClock
) -> HTML {
    let line = briefing.meeting
    return layout(
        frame, title: "Actions from the meeting",
        backTo: briefing.isConvener ? At.meeting(line.id) : At.home(), width: .wide
    ) {
        heading("Actions from the meeting", above: line.title)
        if briefing.actions.isEmpty {
            emptyState("No action of this meeting is shown to your agency.")
        } else {
            p {
                if !briefing.isConvener {
                    link("Say how an action went", to: At.actions())
                    ". "
                }
                link("Print view", to: At.actionList(line.id, query: [("print", "yes")]))
            }
            lists(briefing, today, clock, isPaper: false)
        }
    }
}

/// The same on paper, an agency a sheet.
package func actionListPaper(
    _ frame: PageFrame, _ briefing: ActionListBriefing, today: CalendarDate, clock: WallClock
) -> HTML {
    printLayout(
        frame, title: "Actions from the meeting", backTo: At.actionList(briefing.meeting.id)
    ) {
        heading("Actions from the meeting", above: briefing.meeting.title)
        doNotPassOn()
        lists(briefing, today, clock, isPaper: true)
    }
}

@HTMLBuilder
private func lists(
    _ briefing: ActionListBriefing, _ today: CalendarDate, _ clock: WallClock, isPaper: Bool
) -> HTML {
    if briefing.isConvener {
        for (index, receipt) in briefing.receipts.enumerated() {
            section(.when(isPaper && index > 0, .class("sheet"))) {
                h2 { data(receipt.name) }
                if !isPaper { p { receipt.html(clock) } }
                actionTable(
                    briefing.actions.filter { $0.agency == receipt.name }, of: receipt.name, today)
            }
        }
    } else {
        actionTable(briefing.actions, of: nil, today)
    }
}

private func actionTable(
    _ actions: [ActionBriefing], of agency: String?, _ today: CalendarDate
) -> HTML {
    let count = counted(actions.count, one: "1 action", many: "\(actions.count) actions")
    return table(
        agency.map { "\($0): \(count)" } ?? count,
        columns: [
            Column("Case"), Column("Action"), Column("Who"), Column("By"), Column("Status"),
        ],
        rows: actions.map { action in
            [
                data(action.reference.description), written(action.words.revealed),
                data(action.person.revealed), .words(action.dueOn.words),
                actionStatus(action, today),
            ]
        })
}
