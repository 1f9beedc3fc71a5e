import Casework
import Markup

/// What the minutes of a case say (domain 3.9): who, what was said, risks, actions, flag.
@HTMLBuilder
func minutesBody(
    _ briefing: MinutesPaperBriefing, _ today: CalendarDate, _ clock: WallClock,
    mayCorrect: Bool, below level: HeadingLevel = .two
) -> HTML {
    let document = briefing.document
    facts(briefing)
    heading("What was said", level)
    said(briefing, clock, mayCorrect)
    heading("Risks", level)
    if !document.summary.isEmpty { written(document.summary.revealed) }
    risks(document)
    heading("Actions", level)
    actions(briefing)
    if !document.processes.isEmpty {
        heading("Links to other processes", level)
        ul {
            for linked in document.processes {
                li { "\(linked.process.words): \(linked.words.revealed)" }
            }
        }
    }
}

private func facts(_ briefing: MinutesPaperBriefing) -> HTML {
    let (file, document) = (briefing.file, briefing.document)
    let names = document.agencies.compactMap { briefing.agencies[$0] }
    return summaryList(
        (file.people ?? []).map { person in
            SummaryRow(person.role.words, data: person.name.revealed)
        } + [
            SummaryRow("Referred by", data: file.outline.referringAgency),
            SummaryRow("Agencies that took part", data: names.joined(separator: ", ")),
            SummaryRow("Flag", document.flag.map { "Until \($0.until.words)" } ?? "None"),
        ])
}

@HTMLBuilder
private func said(
    _ briefing: MinutesPaperBriefing, _ clock: WallClock, _ mayCorrect: Bool
) -> HTML {
    let lines = briefing.document.lines
    if lines.isEmpty {
        p { "Nothing was written down." }
    } else {
        table(
            "What was said", captionUnseen: true,
            columns: [Column("Who"), Column("What"), Column("When")]
                + (mayCorrect ? [Column("Change", unseen: true)] : []),
            rows: lines.map { saidRow($0, briefing, clock, mayCorrect) })
    }
    if !briefing.document.reasonWithoutView.isEmpty {
        p { "No view of the victim: \(briefing.document.reasonWithoutView.revealed)" }
    }
}

private func saidRow(
    _ entry: MinutesEntry<MinuteLine>, _ briefing: MinutesPaperBriefing, _ clock: WallClock,
    _ mayCorrect: Bool
) -> [HTML] {
    let line = entry.value
    let who = line.agency.flatMap { briefing.agencies[$0] }
    let cells: [HTML] = [
        line.kind == .victimsView
            ? .words("View of the victim") : who.map { data($0) } ?? .words("The meeting"),
        written(line.words.revealed),
        when(entry, clock),
    ]
    guard mayCorrect else { return cells }
    let correct = At.correctMinutes(
        briefing.meeting.id, briefing.file.id, query: [("line", line.id.description)])
    return cells + [link("Correct", to: correct, about: "this line")]
}

/// What was written on paper first has the time at which it was said (SR-36).
private func when(_ entry: MinutesEntry<MinuteLine>, _ clock: WallClock) -> HTML {
    let written = clock(entry.writtenAt).time
    return group {
        if let said = entry.value.saidAt {
            "\(said.words), entered later at \(written.words)"
        } else {
            written.words
        }
        if entry.isReworded { span(.class("hint")) { " reworded" } }
    }
}

@HTMLBuilder
private func risks(_ document: MinutesDocument) -> HTML {
    if document.risks.isEmpty {
        p { "No risk was named." }
    } else {
        table(
            "Risks", captionUnseen: true,
            columns: [Column("To whom"), Column("Risk"), Column("Answered by")],
            rows: document.risks.map { riskRow($0.value, document) })
    }
}

private func riskRow(_ risk: IdentifiedRisk, _ document: MinutesDocument) -> [HTML] {
    let answers = document.actions.map(\.value).filter { $0.answers == risk.id }
    return [
        .words(risk.to.words), written(risk.words.revealed),
        answers.isEmpty
            ? group {
                "No action, because: "
                data(document.withoutAction[risk.id]?.revealed ?? "")
            }
            : data(answers.map(\.words.revealed).joined(separator: "; ")),
    ]
}

@HTMLBuilder
private func actions(_ briefing: MinutesPaperBriefing) -> HTML {
    let actions = briefing.document.actions
    if actions.isEmpty {
        p { "No action was agreed." }
    } else {
        table(
            "Actions", captionUnseen: true,
            columns: [Column("Action"), Column("Agency"), Column("Who"), Column("By")],
            rows: gathered(actions.map(\.value)).map { alike in
                [
                    written(alike[0].words.revealed),
                    data(alike.map { owners(of: $0, briefing) }.joined(separator: ", ")),
                    data(alike[0].person.revealed), .words(alike[0].dueOn.words),
                ]
            })
    }
}

/// A standard action that every agency has is one row and not a dozen.
private func gathered(_ actions: [AgreedAction]) -> [[AgreedAction]] {
    actions.reduce(into: []) { rows, action in
        let alike = rows.firstIndex { row in
            action.origin == .standard && row[0].origin == .standard
                && row[0].words == action.words && row[0].dueOn == action.dueOn
        }
        if let alike { rows[alike].append(action) } else { rows.append([action]) }
    }
}

private func owners(of action: AgreedAction, _ briefing: MinutesPaperBriefing) -> String {
    ([action.owner] + (action.jointly ?? [])).compactMap { briefing.agencies[$0] }
        .joined(separator: ", with ")
}
