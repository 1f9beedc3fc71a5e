package import Casework
package import Markup

/// The agenda as a representative or adviser may read it, once she has declared (SR-02).
package func agendaPage(
    _ frame: PageFrame, _ meeting: MeetingBriefing, notice: MeetingNotice? = nil,
    today: CalendarDate
) -> HTML {
    let line = meeting.meeting
    return layout(frame, title: agendaTitle(line), backTo: At.meetings(), width: .wide) {
        heading(agendaTitle(line), above: line.kind.words)
        statusLine(notice?.words)
        meetingFacts(meeting)
        if meeting.hasDeclared {
            afterwards(line)
            agendaWays(meeting)
            agendaEntries(meeting, today)
            endedFlags(meeting, isPaper: false)
        } else {
            declarationFirst(meeting)
        }
    }
}

/// The same agenda on paper; fetching it is what is recorded (SR-13).
package func agendaPaper(
    _ frame: PageFrame, _ meeting: MeetingBriefing, today: CalendarDate
) -> HTML {
    let line = meeting.meeting
    return printLayout(frame, title: agendaTitle(line), backTo: At.agenda(line.id)) {
        heading(agendaTitle(line))
        p { "Do not copy or pass on. Keep it where only those who may see it can reach it." }
        meetingFacts(meeting)
        for item in meeting.items { agendaEntry(item, meeting.meeting.id, today, isPaper: true) }
        endedFlags(meeting, isPaper: true)
    }
}

/// Agencies take these off their files, unless somebody refers the case again.
@HTMLBuilder
private func endedFlags(_ meeting: MeetingBriefing, isPaper: Bool) -> HTML {
    if !meeting.endedFlags.isEmpty {
        heading("Flags that have run out", .two)
        p { "Take the flag off your files, unless something has happened since. Then refer it." }
        ul {
            for one in meeting.endedFlags {
                li {
                    if isPaper {
                        data(one.reference.description)
                    } else {
                        link(data: one.reference.description, to: At.caseFile(one.caseID))
                    }
                    ", \(one.victim.revealed), until \(one.until.words)"
                }
            }
        }
    }
}

func agendaTitle(_ meeting: MeetingLine) -> Phrase { "Agenda for \(meeting.date.words)" }

/// What has come of a meeting that is over.
private func afterwards(_ line: MeetingLine) -> HTML {
    guard line.state == .closed else { return .empty }
    return actionsRow {
        buttonLink("Actions of your agency", to: At.actionList(line.id))
        buttonLink("Minutes", to: At.minutes(line.id), .secondary)
    }
}

private func declarationFirst(_ meeting: MeetingBriefing) -> HTML {
    let count = meeting.meeting.cases
    return group {
        p {
            counted(count, one: "1 case is listed.", many: "\(count) cases are listed.")
            " They are shown after you make the confidentiality declaration."
        }
        actionsRow { buttonLink("Make the declaration", to: At.declaration(meeting.meeting.id)) }
    }
}

private func agendaWays(_ meeting: MeetingBriefing) -> HTML {
    guard !meeting.items.isEmpty else { return .empty }
    return group {
        ol {
            for item in meeting.items {
                li {
                    a(.href(.onThisPage(anchor(of: item)))) { data(item.reference.description) }
                    " "
                    ownResearchWords(item)
                }
            }
        }
        if !meeting.isConvener && meeting.meeting.state == .inSession {
            actionsRow { buttonLink("Go to your seat", to: At.tableSeat(meeting.meeting.id)) }
        }
        if !meeting.isConvener {
            p { link("Research all cases on one page", to: At.researchList(meeting.meeting.id)) }
        }
        p { link("Print view", to: At.agenda(meeting.meeting.id, query: [("print", "yes")])) }
    }
}

@HTMLBuilder
private func agendaEntries(_ meeting: MeetingBriefing, _ today: CalendarDate) -> HTML {
    if meeting.items.isEmpty {
        emptyState("No case on this agenda is shown to your agency.") {
            p { "Your coordinator can say why." }
        }
    } else {
        for item in meeting.items { agendaEntry(item, meeting.meeting.id, today, isPaper: false) }
    }
}

func anchor(of item: AgendaLine) -> String { "case-\(item.caseID)" }
