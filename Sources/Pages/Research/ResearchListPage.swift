package import Casework
package import Markup

/// A meeting's cases for one agency: tick all that are not known, go into those that are.
package func researchListPage(
    _ frame: PageFrame, _ briefing: MeetingBriefing, today: CalendarDate,
    entered: Entered = .blank, status: Phrase? = nil
) -> HTML {
    let meeting = briefing.meeting
    let left = briefing.items.filter(\.awaitsAnswer)
    let done = briefing.items.filter { !$0.awaitsAnswer }
    return layout(
        frame, title: "Research", problems: entered.problems, backTo: At.agenda(meeting.id),
        width: .wide
    ) {
        heading("Research", above: "Meeting on \(meeting.date.words(near: today))")
        statusLine(status)
        progressLine(briefing.items, left: left.count)
        if !left.isEmpty { openCases(left, meeting.id, frame, today, entered) }
        if !done.isEmpty { answeredCases(done) }
    }
}

package func researchSaved(_ count: Int) -> Phrase {
    counted(
        count, one: "1 case recorded as not known to your agency.",
        many: "\(count) cases recorded as not known to your agency.")
}

private func progressLine(_ items: [AgendaLine], left: Int) -> HTML {
    if items.isEmpty { return emptyState("This meeting has no case for your agency to research.") }
    guard left > 0 else {
        return insetText {
            p {
                counted(
                    items.count, one: "You have answered for the only case.",
                    many: "You have answered for all \(items.count) cases.")
            }
            p { "You can change an answer until the case is heard." }
        }
    }
    return p { "You have answered for \(items.count - left) of \(items.count) cases." }
}

private func openCases(
    _ lines: [AgendaLine], _ meeting: ID<Meeting>, _ frame: PageFrame, _ today: CalendarDate,
    _ entered: Entered
) -> HTML {
    form(to: At.researchList(meeting), token: frame.token, asksBeforeLeaving: true) {
        insetText {
            p { "Do not contact the victim. Go through the adviser." }
        }
        p {
            "Look for each person in your own records. Tick the cases that are not known to you. "
            tickAll(lines.count(where: \.mayBeTicked), meeting)
            link(
                "Print the names to look for",
                to: At.researchList(meeting, query: [("print", "yes")]))
        }
        fieldset("Cases to research") {
            for line in lines { openCase(line, today, entered) }
        }
        actionsRow { button("Save ticked cases as not known to us") }
    }
}

@HTMLBuilder
private func tickAll(_ count: Int, _ meeting: ID<Meeting>) -> HTML {
    if count > 0 {
        link("Tick all \(count)", to: At.researchList(meeting, query: [("all", "yes")]))
        ". "
    }
}

private func openCase(_ line: AgendaLine, _ today: CalendarDate, _ entered: Entered) -> HTML {
    div(.class("checklist-row")) {
        p {
            strong { data(line.reference.description) }
            " "
            if line.kind != .new { tag(line.kind.words, line.kind.family) }
        }
        ul { for person in line.card.people { li { identifying(person, today) } } }
        if line.isAskedAgain {
            p { strong { "Somebody was added or corrected after you answered. Look again." } }
        }
        if line.mayBeTicked { tickBox(ResearchListForm.box(line), entered) }
        p {
            link(
                line.ownAnswer == .known
                    ? "See who was added, and answer again" : "Known to us: record what we know",
                to: At.research(line.caseID, query: [("known", "yes")]),
                about: "in \(line.reference.description)")
        }
    }
}

/// What is needed to look somebody up.
private func identifying(_ person: CasePerson, _ today: CalendarDate) -> HTML {
    group {
        person.role.words
        ": "
        strong { data(person.name.revealed) }
        if !person.otherNames.isEmpty { ", also \(person.otherNames.revealed)" }
        ", born \(born(person, today))"
        if person.address.isWithheld {
            ", address hidden"
        } else if !person.address.isEmpty {
            ", \(person.address.revealed)"
        }
    }
}

private func answeredCases(_ lines: [AgendaLine]) -> HTML {
    group {
        heading("Answered or heard", .two)
        table(
            counted(lines.count, one: "1 case", many: "\(lines.count) cases"),
            columns: [Column("Case"), Column("Victim"), Column("Your answer")],
            rows: lines.map(answeredCase))
    }
}

private func answeredCase(_ line: AgendaLine) -> [HTML] {
    let reference = line.reference.description
    return [
        line.outcome == .heard
            ? data(reference) : link(data: reference, to: At.research(line.caseID)),
        line.card.victim.map { data($0.name.revealed) } ?? .words("Not shown"),
        .words(line.ownAnswer?.words ?? "Not answered"),
    ]
}
