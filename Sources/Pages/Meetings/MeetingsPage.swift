package import Casework
package import Markup

/// The meetings of an area, those to come first.
package func meetingsPage(
    _ frame: PageFrame, coming: [MeetingLine], past: [MeetingLine], mayCall: Bool,
    callsDaily: Bool = false, today: CalendarDate
) -> HTML {
    layout(frame, title: "Meetings", width: .wide) {
        heading("Meetings")
        if mayCall {
            actionsRow {
                buttonLink("Call a meeting", to: At.callMeeting())
                if callsDaily && !coming.contains(where: { $0.kind == .daily && $0.date == today })
                {
                    buttonForm(
                        "Call today’s meeting about new referrals", to: At.callDailyMeeting(),
                        token: frame.token)
                }
            }
        }
        heading("To come", .two)
        if coming.isEmpty {
            noMeetingToCome(mayCall)
        } else {
            meetingTable("Meetings to come", coming, today)
        }
        heading("Past", .two)
        if past.isEmpty {
            emptyState("No meeting has been held yet.")
        } else {
            meetingTable("Past meetings", past, today)
        }
    }
}

private func noMeetingToCome(_ mayCall: Bool) -> HTML {
    emptyState("No meeting to come.") {
        if mayCall {
            p { "Call one, and accepted cases can be put on its agenda." }
        } else {
            p { "A meeting is shown here when its agenda has gone out." }
        }
    }
}

private func meetingTable(
    _ words: Phrase, _ meetings: [MeetingLine], _ today: CalendarDate
) -> HTML {
    table(
        words, captionUnseen: true,
        columns: [
            Column("Date"), Column("Starts at"), Column("Kind"), Column("Cases", numeric: true),
            Column("Status"),
        ],
        rows: meetings.map { meetingRow($0, today) })
}

private func meetingRow(_ meeting: MeetingLine, _ today: CalendarDate) -> [HTML] {
    // One coloured tag in a row: an emergency goes before how far the meeting has come.
    let isEmergency = meeting.kind == .emergency
    return [
        link(meeting.date.words(near: today), to: At.meeting(meeting.id)),
        .words(meeting.startsAt.words),
        tag(meeting.kind.words, meeting.kind.family),
        data(grouped(meeting.cases)),
        tag(meeting.state.words, isEmergency ? .plain : meeting.state.family),
    ]
}
