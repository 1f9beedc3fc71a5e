package import Casework
package import Markup

/// Who takes part in a meeting, a row for each agency that got the agenda.
package func attendancePage(
    _ frame: PageFrame, _ meeting: MeetingBriefing, notice: MeetingNotice? = nil,
    entered: Entered
) -> HTML {
    let line = meeting.meeting
    let agencies = AttendanceForm.rows(meeting.agencies)
    return layout(
        frame, title: "Attendance", problems: entered.problems, backTo: At.meeting(line.id),
        width: .wide
    ) {
        heading("Attendance", above: line.title)
        statusLine(notice?.words)
        if agencies.isEmpty {
            emptyState("No agency has the agenda yet.") {
                p { "An agency can take part once the agenda has gone to it." }
            }
        } else {
            attendanceForm(frame.token, line.id, agencies, entered)
        }
    }
}

private func attendanceForm(
    _ token: String, _ id: ID<Meeting>, _ agencies: [MeetingAgency], _ entered: Entered
) -> HTML {
    form(to: At.attendance(id), token: token, asksBeforeLeaving: true) {
        p { "Only agencies that come or send something in writing get the minutes." }
        for (index, agency) in agencies.enumerated() {
            let row = AttendanceForm.row(agency)
            checklistRow(row.choice, number: index + 1, entered) {
                row.hiddenMark()
                textInput(row.words, entered)
            }
        }
        actionsRow { button("Save attendance") }
    }
}
