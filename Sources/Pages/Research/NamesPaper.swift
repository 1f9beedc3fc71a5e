package import Casework
package import Markup

/// The names that an agency looks for in its own systems, on paper: fetching it is recorded
/// (SR-13), and after the meeting it is not to be had any more.
package func namesPaper(
    _ frame: PageFrame, _ briefing: MeetingBriefing, today: CalendarDate
) -> HTML {
    let line = briefing.meeting
    return printLayout(frame, title: "Names to look for", backTo: At.researchList(line.id)) {
        heading("Names to look for", above: line.title)
        doNotPassOn()
        p { "Destroy this list by \(line.date.wordsWithWeekday). Do not contact the victim." }
        table(
            "Names", captionUnseen: true,
            columns: [
                Column("Case"), Column("Who"), Column("Name"), Column("Date of birth"),
                Column("Address"), Column("Found"),
            ],
            rows: briefing.toSearchFor.flatMap(rows))
    }
}

private func rows(_ item: AgendaLine) -> [[HTML]] {
    CaseRole.allCases.flatMap(item.card.people).map { person in
        [
            data(item.reference.description), .words(person.role.words),
            group {
                strong { data(person.name.revealed) }
                if !person.otherNames.isEmpty { " also \(person.otherNames.revealed)" }
            },
            .words(person.born?.revealed.words ?? "Not known"),
            person.address.isWithheld ? .words("Hidden") : data(person.address.revealed),
            .words("☐"),
        ]
    }
}
