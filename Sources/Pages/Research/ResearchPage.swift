package import Casework
package import Markup

/// What the reader's agency holds about the people of one case, and the form to add to it.
package func researchPage(
    _ frame: PageFrame, _ file: CaseBriefing, today: CalendarDate, newID: ID<ResearchLine>,
    entered: Entered, colleagues: [Choice] = [], status: Phrase? = nil
) -> HTML {
    let reference = file.outline.reference.description
    let lines = file.ownResearch?.lines ?? []
    return layout(
        frame, title: "Research - case \(reference)", problems: entered.problems,
        backTo: file.outline.hearing.map { At.researchList($0.meeting) } ?? At.caseFile(file.id),
        width: .wide
    ) {
        heading("Research", above: "Case \(reference)")
        statusLine(status)
        identityBar(identity(of: file, today: today))
        // Advisers are whom the others go through.
        if !file.may.recordContact { insetText { p { file.throughAdviser } } }
        addedNotice(file)
        if let people = file.people {
            heading("People to look for in your records", .two)
            peopleCards(people, today: today)
        }
        heldLines(lines, file, frame)
        answerForm(file, hasLines: !lines.isEmpty, frame, newID, entered)
        askColleague(file, colleagues, frame.token, entered)
        writeToChair(file, frame.token, entered)
    }
}

/// Told plainly: an answer from before they came says nothing about them.
@HTMLBuilder
private func addedNotice(_ file: CaseBriefing) -> HTML {
    let added = (file.people ?? []).filter { file.addedSinceOwnAnswer.contains($0.id) }
    if !file.addedSinceOwnAnswer.isEmpty {
        alert("Somebody was added or corrected after your agency answered", .warning) {
            if !added.isEmpty { ul { for one in added { li { data(one.name.revealed) } } } }
            p { "Look in your records again, then save your answer, changed or not." }
        }
    }
}

private func heldLines(
    _ lines: [ResearchLine], _ file: CaseBriefing, _ frame: PageFrame
) -> HTML {
    guard !lines.isEmpty else { return .empty }
    return group {
        heading("What your agency has recorded", .two)
        researchLines(lines) { line in
            buttonForm(
                "Take out", to: At.researchLine(file.id), token: frame.token,
                about: "this line", sending: [("line", line.id.description)])
        }
    }
}

private func answerForm(
    _ file: CaseBriefing, hasLines: Bool, _ frame: PageFrame, _ newID: ID<ResearchLine>,
    _ entered: Entered
) -> HTML {
    form(to: At.research(file.id), token: frame.token, asksBeforeLeaving: true) {
        hidden("id", entered["id"].isEmpty ? newID.description : entered["id"])
        heading("Your agency’s answer", .two)
        radios(ResearchForm.known(hasLines: hasLines), entered)
        heading(hasLines ? "If known, another thing you know" : "If known, what you know", .two)
        p { "Only your agency reads this. You speak from it at the meeting." }
        radios(ResearchForm.about, entered)
        textArea(ResearchForm.words, entered)
        dateInput(ResearchForm.dated, entered)
        textInput(ResearchForm.source, entered)
        radios(ResearchForm.nature, entered)
        yesNo(ResearchForm.isShared, entered)
        textInput(ResearchForm.reason, entered)
        actionsRow {
            button("Save and next case", name: "then", value: "next")
            button("Save and add another line", .secondary, name: "then", value: "again")
        }
    }
}
