package import Casework
package import Markup

/// What waits about conflicts of interest, for the coordinator and the chair.
package func conflictsPage(
    _ frame: PageFrame, _ waiting: ConflictsWaiting, status: Phrase? = nil
) -> HTML {
    layout(frame, title: "Conflicts of interest", backTo: At.home(), width: .wide) {
        heading("Conflicts of interest")
        statusLine(status)
        p { "Nobody is told here or elsewhere that a decision about them waits." }
        heading("To decide", .two)
        if waiting.open.isEmpty {
            emptyState("Nothing waits to be decided.")
        } else {
            openTable(waiting.open)
        }
        heading("What people told us", .two)
        if waiting.declarations.isEmpty {
            emptyState("Nobody has told us anything new.")
        } else {
            p {
                """
                Each was compared with every case, and is with each one that comes. Where you know \
                of a case that was not found, enter the conflict on that case.
                """
            }
        }
        for one in waiting.declarations { declaration(one, frame.token) }
    }
}

private func openTable(_ lines: [OpenConflictLine]) -> HTML {
    table(
        "Conflicts to decide", captionUnseen: true,
        columns: [Column("Case"), Column("Who"), Column("What"), Column("Since")],
        rows: lines.map { line in
            [
                link(
                    line.reference.map { "Case \($0.description)" } ?? "A referral that waits",
                    to: At.caseConflicts(line.caseID)),
                data("\(line.name), \(line.agency)"),
                .words(line.whatWaits),
                .words(line.since.words),
            ]
        })
}

private func declaration(_ line: DeclarationLine, _ token: String) -> HTML {
    group {
        cards {
            summaryCard(
                "\(line.name), \(line.agency)",
                rows: [
                    SummaryRow("Told us on", line.madeOn.words),
                    SummaryRow("Knows", data: line.person.name.revealed),
                    SummaryRow("Date of birth", line.person.born?.revealed.words ?? "Not known"),
                    SummaryRow("As", data: line.person.relationship.revealed),
                    SummaryRow("More", data: line.person.words.revealed),
                ])
        }
        actionsRow {
            buttonForm(
                "I have read it", to: At.settleDeclaration(line.id), token: token,
                about: "what \(line.name) told us")
        }
    }
}

extension OpenConflictLine {
    fileprivate var whatWaits: Phrase {
        if isCircle { return "Asks to change who is named in the circle" }
        return isAskToLift
            ? "Asked to be lifted" : "Found by comparing names, or said by the person"
    }
}
