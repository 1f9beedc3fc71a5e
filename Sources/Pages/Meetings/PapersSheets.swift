package import Casework
package import Markup

/// A sheet for each case, to write on when nothing else works (SR-36). What is written is typed in
/// at the desk afterwards, with the time at which it was said.
package func paperSheets(
    _ frame: PageFrame, _ meeting: MeetingBriefing, today: CalendarDate
) -> HTML {
    let line = meeting.meeting
    return printLayout(frame, title: "Sheets to write on", backTo: At.meeting(line.id)) {
        heading("Sheets to write on", above: line.title)
        doNotPassOn()
        p {
            "One sheet a case. Write the time beside each line. Type it in at the desk afterwards "
            "with that time: it is then marked as entered later. Destroy the sheets when that is "
            "done."
        }
        for item in meeting.items { sheet(item, meeting.agencies, today) }
    }
}

private func sheet(
    _ item: AgendaLine, _ agencies: [MeetingAgency], _ today: CalendarDate
) -> HTML {
    section(.class("sheet")) {
        heading("\(item.place). Case \(item.reference.description)", .two)
        summaryList(facts(item))
        let reference = item.reference.description
        blankTable("\(reference): what was said", ["Time", "Agency", "What"], rows: 8)
        blankTable("\(reference): risks", ["To whom", "Risk", "No action, because"], rows: 5)
        blankTable("\(reference): actions", ["Time", "Agency and who", "What", "By"], rows: 7)
        blankTable(
            "\(reference): at the end", ["Heard or put off", "Flag", "Who tells the victim"],
            rows: 1)
    }
}

private func facts(_ item: AgendaLine) -> [SummaryRow] {
    let people = CaseRole.allCases.flatMap(item.card.people)
    return [SummaryRow("Time", item.at?.words ?? "Not set")]
        + people.map { SummaryRow($0.role.words, data: $0.name.revealed) }
        + [
            SummaryRow("Referred by", data: item.referringAgency),
            SummaryRow("Adviser", adviserWords(item)),
            SummaryRow("Risk in short", data: item.card.riskSummary.revealed),
        ]
}

private func blankTable(_ caption: Phrase, _ columns: [Phrase], rows: Int) -> HTML {
    div(.class("to-write-on")) {
        table(
            caption, columns: [Column("Line")] + columns.map { Column($0) },
            rows: (1...max(rows, 1)).map { line in
                [data(String(line))] + columns.map { _ in .empty }
            })
    }
}
