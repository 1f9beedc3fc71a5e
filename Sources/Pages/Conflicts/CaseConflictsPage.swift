package import Casework
package import Markup

/// Who does not see one case, and who runs it; for the few who decide about that.
package func caseConflictsPage(
    _ frame: PageFrame, _ file: ConflictBriefing, status: Phrase? = nil
) -> HTML {
    layout(
        frame, title: "Who does not see this case - \(file.titleWords)", backTo: file.back,
        width: .wide
    ) {
        heading("Who does not see this case", above: file.titleWords)
        statusLine(status)
        if !file.offices.isEmpty {
            p {
                """
                For each of them there is no such case. They are not told. Do not speak of this \
                page outside the two or three people who decide.
                """
            }
            if file.known.isEmpty { emptyState("Nobody is kept out of this case.") }
            cards { for line in file.known { conflictCard(line, file.caseID) } }
            actionsRow {
                buttonLink(
                    "Enter a conflict of interest", to: At.enterConflict(file.caseID))
            }
            runningPart(file.running)
        }
        circlePart(file)
    }
}

private func conflictCard(_ line: ConflictLine, _ id: ID<CaseFile>) -> HTML {
    let conflict = line.conflict
    let mayAct = conflict.waitsForDecision || conflict.standing == .inForce
    return summaryCard(
        "\(line.name), \(line.agency)", .two,
        actions: mayAct ? [Crumb(line.nextStep, At.conflict(id, conflict.account))] : [],
        rows: conflictRows(line))
}

func conflictRows(_ line: ConflictLine) -> [SummaryRow] {
    let conflict = line.conflict
    var rows = [
        SummaryRow("Now", conflict.standing.words),
        SummaryRow("Known", line.knownWords),
    ]
    if !conflict.noted.signs.isEmpty {
        rows.append(SummaryRow("Found") { phraseList(conflict.noted.signs.map(\.words)) })
    }
    if !conflict.noted.words.isEmpty {
        rows.append(SummaryRow("What was said", data: conflict.noted.words.revealed))
    }
    if let decided = conflict.decided, !decided.reason.isEmpty {
        rows.append(SummaryRow("Decided", data: decided.reason.revealed))
    }
    if let asked = conflict.liftAsked, let by = line.askedBy {
        rows.append(
            SummaryRow("Asked to be lifted", data: "\(by): \(asked.reason.revealed)"))
    }
    return rows
}

private func runningPart(_ running: CaseRunning) -> HTML {
    group {
        heading("Who runs this case", .two)
        summaryList([
            SummaryRow("Coordinator", data: running.coordinators.joined(separator: ", ")),
            SummaryRow("Chair", data: running.chairs.joined(separator: ", ")),
            SummaryRow("Minutes", data: running.minuteTakers.joined(separator: ", ")),
        ])
        for words in running.standIns { warningText(words) }
    }
}

@HTMLBuilder
private func circlePart(_ file: ConflictBriefing) -> HTML {
    heading("Named circle", .two)
    if file.circle.isEmpty {
        p {
            """
            This case is not sealed: everybody whose work needs it can see it. Seal it where the \
            perpetrator, or somebody close, works for a partner agency.
            """
        }
    } else {
        p { "This case is sealed. For everybody else there is no such case." }
        ul { for one in file.circle { li { data("\(one.name), \(one.agency)") } } }
    }
    p {
        link(
            file.circle.isEmpty ? "Seal this case to named people" : "See or change the circle",
            to: At.caseCircle(file.caseID))
    }
}

extension ConflictBriefing {
    var titleWords: Phrase { reference.map { "Case \($0.description)" } ?? "A referral that waits" }

    /// A referral that waits has no page as a case.
    fileprivate var back: Link {
        reference == nil ? At.referrals() : At.caseFile(caseID)
    }
}

extension ConflictLine {
    fileprivate var nextStep: Phrase {
        if conflict.waitsForDecision { return "Decide" }
        if conflict.waitsToBeRead { return "See to it" }
        return conflict.liftAsked == nil ? "Ask to lift it" : "Read what was asked"
    }

    fileprivate var knownWords: Phrase {
        let day = conflict.noted.stamp.on.words
        switch conflict.noted.source {
        case .declared: return "Said by the person, on \(day)"
        case .entered: return "Entered by \(notedBy ?? ""), on \(day)"
        case .found: return "Found by comparing names, on \(day)"
        }
    }
}

extension CaseRunning {
    /// Who does what nobody is left for (SR-08).
    fileprivate var standIns: [Phrase] {
        var words: [Phrase] = []
        if coordinators.isEmpty {
            words.append(
                """
                No coordinator is left for this case. Give somebody else of the conference the \
                coordinator’s role for it; until then the chair carries it by telephone and on \
                paper.
                """)
        }
        if chairs.isEmpty {
            words.append(
                """
                No chair is left for this case. Name an alternative chair before the meeting; the \
                chair leaves the room when the case is reached.
                """)
        }
        if minuteTakers.isEmpty {
            words.append("The chair or the coordinator takes the minutes of this case.")
        }
        return words
    }
}
