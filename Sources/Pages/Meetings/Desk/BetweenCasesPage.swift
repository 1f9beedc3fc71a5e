package import Casework
package import Markup

/// The desk while no case is on the table: the agenda, with a way to open each case and the end.
package func betweenCasesPage(
    _ frame: PageFrame, _ meeting: MeetingBriefing, notice: MeetingNotice? = nil
) -> HTML {
    let id = meeting.meeting.id
    let next = meeting.items.first { $0.outcome == nil }
    return layout(frame, title: "Desk", backTo: At.meeting(id), width: .wide) {
        heading("Desk", above: meeting.meeting.title)
        if let sitting = meeting.sitting {
            liveStrip(
                LivePlace(
                    id, .desk, LivePlace.Shown(sitting), now: Instant(milliseconds: 0)))
        }
        statusLine(notice?.words)
        if let next {
            p { "No case is on the table." }
            actionsRow {
                buttonForm(
                    "Open case \(next.place)", to: At.openItem(id, next.caseID),
                    token: frame.token, .primary)
                buttonLink("Outstanding actions", to: At.outstanding(id), .secondary)
            }
        } else {
            p { "Every case was heard or put off." }
            buttonLink("Close the meeting", to: At.closeMeeting(id))
        }
        heading("Agenda", .two)
        betweenTable(meeting, frame.token)
        p { link("Update this page", to: At.desk(id)) }
    }
}

@HTMLBuilder
private func betweenTable(_ meeting: MeetingBriefing, _ token: String) -> HTML {
    if meeting.items.isEmpty {
        emptyState("No case is on the agenda.")
    } else {
        table(
            "Cases", captionUnseen: true,
            columns: [Column("Case"), Column("Time"), Column("Status"), Column("Open")],
            rows: meeting.items.map { item in
                [
                    data("\(item.place). \(item.reference.description)"),
                    item.at.map { .words($0.words) } ?? .empty,
                    itemState(item, current: nil),
                    turnButton(item, meeting.meeting.id, token, from: .desk),
                ]
            })
    }
}
