package import Casework
package import Markup

/// Where somebody invited promises confidentiality and waits for her turn. Nothing of any case is
/// here: she is let in when hers is on the table and shown, and out again at its end (SR-03).
package func waitingRoomPage(
    _ frame: PageFrame, _ waiting: WaitingBriefing, now: Instant, clock: WallClock,
    entered: Entered = .blank
) -> HTML {
    let line = waiting.line
    let meeting = line.meeting
    return layout(
        frame, title: "Waiting room", problems: entered.problems, backTo: At.home()
    ) {
        heading(
            "Waiting room",
            above: "\(meeting.kind.words), \(meeting.date.words) at \(meeting.startsAt.words)")
        liveStrip(LivePlace(meeting.id, .waiting, .between, now: now))
        if waiting.state == .closed {
            p { "The meeting is over." }
        } else if line.hasDeclared {
            div(.id("turn")) { turn(waiting) }
        } else {
            heading("Confidentiality statement", .two)
            summaryList(confidentialityStatement)
            hintText("Statement \(waiting.statementVersion)")
            form(to: At.seat(meeting.id), token: frame.token) {
                tickBox(DeclarationForm.agreed, entered)
                button("Make the declaration")
            }
        }
        p { "Your invitation ends on \(clock(line.seat.until).words)." }
    }
}

@HTMLBuilder
private func turn(_ waiting: WaitingBriefing) -> HTML {
    insetText { p { "You have made the confidentiality declaration." } }
    if waiting.isLetIn, let file = waiting.line.seat.caseFile {
        p { strong { "It is your turn. You may come in now." } }
        actionsRow { buttonLink("Go to the case", to: At.caseFile(file)) }
    } else if waiting.line.seat.caseFile == nil {
        p { "You watch the meeting. What is shown is on the screen in the room." }
        p { wait(waiting) }
    } else {
        p { wait(waiting) }
        p(.class("hint")) { "This page says when you are let in." }
    }
}

private func wait(_ waiting: WaitingBriefing) -> HTML {
    switch waiting.state {
    case .closed: return .words("The meeting is over.")
    case .notCalled, .called, .agendaIssued: return .words("The meeting has not begun.")
    case .inSession: break
    }
    if waiting.isOnBreak { return .words("The meeting has a break.") }
    guard waiting.line.seat.caseFile != nil else { return .words("The meeting is in session.") }
    guard let minutes = waiting.minutes else { return .words("Your part of the meeting is over.") }
    // In fives, so that it tells a time and not how long another case takes.
    let about = (minutes + 4) / 5 * 5
    return about < 5
        ? .words("It will be your turn in a few minutes.")
        : .words("It will be your turn in about \(about) minutes.")
}
