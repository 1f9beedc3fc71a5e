import Casework
package import Markup

/// A meeting for those who convene it: how ready it is, its agenda, and what comes next.
package func meetingPage(
    _ frame: PageFrame, _ meeting: ConvenedMeeting, notice: MeetingNotice? = nil,
    entered: Entered = .blank
) -> HTML {
    let line = meeting.briefing.meeting
    return layout(
        frame, title: line.title, problems: entered.problems, backTo: At.meetings(),
        width: .wide
    ) {
        heading(line.title, above: line.kind.words)
        statusLine(notice?.words)
        meetingFacts(meeting.briefing)
        whatComesNow(meeting, frame.token)
        if line.state == .closed {
            outcomes(meeting.briefing)
        } else {
            preparations(meeting, frame.token, entered)
        }
    }
}

/// When and where, for everybody who may know of the meeting.
func meetingFacts(_ meeting: MeetingBriefing) -> HTML {
    summaryList([
        SummaryRow("Starts at", meeting.meeting.startsAt.words),
        SummaryRow("Each case has", duration(minutes: meeting.minutesPerCase)),
        SummaryRow("Where", data: meeting.venue.revealed),
        SummaryRow("Status", meeting.meeting.state.words),
    ])
}

private func whatComesNow(_ meeting: ConvenedMeeting, _ token: String) -> HTML {
    switch meeting.state {
    case .notCalled, .called: .empty
    case .closed: afterwards(meeting)
    case .agendaIssued: beforeOpening(meeting, token)
    case .inSession: duringSession(meeting)
    }
}

/// Nobody runs a meeting without having declared for it (SR-02), so nothing else is offered first.
private func beforeOpening(_ meeting: ConvenedMeeting, _ token: String) -> HTML {
    guard meeting.briefing.hasDeclared else { return declareFirst(meeting.id) }
    // It opens once somebody is here; until then the next thing is to say who.
    let isAttended = meeting.briefing.agencies.contains { $0.attendance?.tookPart == true }
    return actionsRow {
        if isAttended {
            buttonForm("Open the meeting", to: At.openMeeting(meeting.id), token: token, .primary)
        }
        buttonLink("Attendance", to: At.attendance(meeting.id), isAttended ? .secondary : .primary)
        buttonLink("Outstanding actions", to: At.outstanding(meeting.id), .secondary)
        link("Sheets to write on", to: At.paperSheets(meeting.id))
    }
}

private func duringSession(_ meeting: ConvenedMeeting) -> HTML {
    guard meeting.briefing.hasDeclared else { return declareFirst(meeting.id) }
    return actionsRow {
        buttonLink("Go to the desk", to: At.desk(meeting.id))
        buttonLink("Chair’s window", to: At.chair(meeting.id), .secondary)
        buttonLink("Shared screen", to: At.setUpScreen(meeting.id), .secondary)
        buttonLink("Attendance", to: At.attendance(meeting.id), .secondary)
        buttonLink("Outstanding actions", to: At.outstanding(meeting.id), .secondary)
        link("Close the meeting", to: At.closeMeeting(meeting.id))
    }
}

/// What goes out once it is over.
private func afterwards(_ meeting: ConvenedMeeting) -> HTML {
    guard meeting.briefing.hasDeclared else { return declareFirst(meeting.id) }
    return actionsRow {
        buttonLink("Minutes", to: At.minutes(meeting.id))
        buttonLink("Actions by agency", to: At.actionList(meeting.id), .secondary)
    }
}

private func declareFirst(_ id: ID<Meeting>) -> HTML {
    insetText {
        p { "Make the confidentiality declaration before you take part in this meeting." }
        p { link("Make the declaration", to: At.declaration(id)) }
    }
}

@HTMLBuilder
private func preparations(
    _ meeting: ConvenedMeeting, _ token: String, _ entered: Entered
) -> HTML {
    heading("Readiness", .two)
    readiness(of: meeting)
    div(.id("agenda-part")) {
        heading("Agenda", .two)
        proposing(meeting)
        agendaTable(meeting, token)
    }
    if meeting.isOpenToChange {
        waitingCases(meeting, token, entered)
    }
    div(.id("agencies-part")) {
        heading("Agencies", .two)
        agencyTable(meeting)
    }
}

/// One press proposes the whole list (ux J5); once it has gone out, what may be added late.
@HTMLBuilder
private func proposing(_ meeting: ConvenedMeeting) -> HTML {
    if meeting.isOpenToChange && !meeting.briefing.waiting.isEmpty {
        let isNew = meeting.state == .called
        actionsRow {
            buttonLink(
                isNew ? "Propose the agenda" : "Propose late additions",
                to: At.proposeAgenda(meeting.id),
                isNew && meeting.briefing.items.isEmpty ? .primary : .secondary)
        }
    }
}

/// A closed meeting is the list of its cases; the minutes of each are on its own page.
@HTMLBuilder
private func outcomes(_ meeting: MeetingBriefing) -> HTML {
    heading("Cases", .two)
    if meeting.items.isEmpty {
        emptyState(
            meeting.meeting.cases == 0
                ? "No case was on the agenda."
                : "The cases are shown to those who made the declaration for this meeting.")
    } else {
        table(
            "Cases of this meeting", captionUnseen: true,
            columns: [Column("Case"), Column("Outcome"), Column("Kind"), Column("Referred by")],
            rows: meeting.items.map(outcomeRow))
    }
}

private func outcomeRow(_ item: AgendaLine) -> [HTML] {
    [
        link(data: item.reference.description, to: At.caseFile(item.caseID)),
        item.wasNotReached
            ? tag("Not reached", .amber)
            : item.outcome.map { tag($0.words, $0.family) } ?? tag("Not heard", .plain),
        .words(item.kind.words), data(item.referringAgency),
    ]
}
