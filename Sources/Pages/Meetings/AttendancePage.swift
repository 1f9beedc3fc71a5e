package import Casework
package import Markup

/// Who takes part in a meeting, a row for each agency that got the agenda.
package func attendancePage(
    _ frame: PageFrame, _ meeting: MeetingBriefing, notice: MeetingNotice? = nil,
    entered: Entered, clock: WallClock? = nil
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
        if let clock, line.state == .inSession { comingsAndGoings(meeting, frame.token, clock) }
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

/// Who was in the room from when to when: it decides who gets the minutes of which case (SR-12).
@HTMLBuilder
private func comingsAndGoings(
    _ meeting: MeetingBriefing, _ token: String, _ clock: WallClock
) -> HTML {
    let rows = meeting.agencies.flatMap { agency in agency.stays.map { (agency, $0) } }
    heading("Who was here, from when to when", .two)
    p {
        "When somebody else takes over, enter her name above and save. An agency gets the minutes "
        "of the cases it was here for."
    }
    if rows.isEmpty {
        emptyState("Nobody is recorded as here.")
    } else {
        table(
            "Who was here", captionUnseen: true,
            columns: [
                Column("Agency"), Column("Who"), Column("From"), Column("Until"),
                Column("Change", unseen: true),
            ],
            rows: rows.map { stayRow($0.0, $0.1, meeting.meeting.id, token, clock) })
    }
}

private func stayRow(
    _ agency: MeetingAgency, _ stay: Stay, _ id: ID<Meeting>, _ token: String, _ clock: WallClock
) -> [HTML] {
    [
        data(agency.name),
        stay.person.isEmpty ? .words("Not said") : data(stay.person.revealed),
        .words(clock(stay.from).time.words),
        stay.to.map { .words(clock($0).time.words) } ?? .words("Here now"),
        stayButtons(agency, stay, id, token),
    ]
}

/// Whoever went can come back; whoever never went was here all the time.
@HTMLBuilder
private func stayButtons(
    _ agency: MeetingAgency, _ stay: Stay, _ id: ID<Meeting>, _ token: String
) -> HTML {
    if stay.to == nil {
        stayButton("Has left", At.leaveMeeting(id), agency, token)
    } else if stay == agency.stays.last && agency.attendance?.isInTheRoom == true {
        div(.class("side-by-side")) {
            stayButton("Came back", At.comeBack(id), agency, token, after: .real)
            stayButton("Never left", At.comeBack(id), agency, token, after: .mistaken)
        }
    }
}

private func stayButton(
    _ words: Phrase, _ address: Link, _ agency: MeetingAgency, _ token: String,
    after absence: Absence? = nil
) -> HTML {
    buttonForm(
        words, to: address, token: token, about: "\(agency.name)",
        sending: [("agency", agency.agency.description)]
            + (absence.map { [("absence", $0.rawValue)] } ?? []))
}
