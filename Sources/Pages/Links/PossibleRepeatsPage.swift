package import Casework
package import Markup

/// Cases whose victims may be one person and of which nobody has said so; a person decides, never
/// the program (SR-20).
package func possibleRepeatsPage(
    _ frame: PageFrame, _ repeats: PossibleRepeats, today: CalendarDate, status: Phrase? = nil
) -> HTML {
    layout(frame, title: "Victims who may be known already", width: .wide) {
        heading("Victims who may be known already")
        statusLine(status)
        if repeats.undecided.isEmpty {
            emptyState("No two cases wait for you to say whether their victim is the same.")
        } else {
            p {
                "The program found these later: a case was corrected or came since, or it "
                "compares better now. Say what is true of each. You can take it back."
            }
            for one in repeats.undecided { undecidedPart(frame, one, today) }
        }
        if !repeats.decided.isEmpty {
            heading("Decided in the past four weeks", .two)
            for one in repeats.decided { decidedPart(frame, one) }
        }
    }
}

private func undecidedPart(
    _ frame: PageFrame, _ one: PossibleRepeat, _ today: CalendarDate
) -> HTML {
    group {
        heading(one.title, .two)
        cards {
            sideCard(one.newer, today)
            sideCard(one.older, today)
        }
        summaryList(
            [SummaryRow("Why it may be the same person") { wordList(one.reasons.map(\.words)) }]
                + linkRows(one.standing) + ruleRows(one))
        linkForm(frame, one.standing, nil, about: one.title)
    }
}

private func decidedPart(_ frame: PageFrame, _ one: PossibleRepeat) -> HTML {
    group {
        summaryCard(
            one.title,
            rows: [
                SummaryRow(
                    "Victims", data: "\(one.newer.name.revealed), \(one.older.name.revealed)"),
                SummaryRow("Decided", one.decidedWords),
                SummaryRow("What spoke for it and against it") {
                    wordList(one.reasons.map(\.words))
                },
            ])
        linkForm(frame, one.standing, nil, about: one.title)
    }
}

private func sideCard(_ side: RepeatSide, _ today: CalendarDate) -> HTML {
    summaryCard(
        "Case \(side.reference.description)",
        actions: [Crumb("Open", At.caseFile(side.id))],
        rows: [
            SummaryRow("Victim", data: side.name.revealed),
            SummaryRow("Date of birth", side.born?.revealed.words ?? "Not known"),
            SummaryRow("Referred", side.referredOn.words),
            SummaryRow("Heard", side.heardOn.map(\.words) ?? "Not yet"),
            SummaryRow("Status", side.state.words),
        ])
}

/// What follows if they are the same: said before it is pressed.
private func ruleRows(_ one: PossibleRepeat) -> [SummaryRow] {
    guard let check = one.check else { return [] }
    if let proposal = check.proposal {
        return [
            SummaryRow(
                "If the same",
                """
                \(one.newer.reference.description) becomes a repeat of \
                \(one.older.reference.description): your area’s rule counts until \
                \(proposal.windowEnds.words).
                """)
        ]
    }
    guard let no = check.others.first else { return [] }
    return [SummaryRow("If the same", "It is no repeat under your area’s rule. \(no.reason.words)")]
}

extension PossibleRepeat {
    fileprivate var title: Phrase {
        "\(newer.reference.description) and \(older.reference.description)"
    }

    fileprivate var decidedWords: Phrase {
        guard let link = decided?.link else { return "" }
        let said: Phrase = link.isSame ? "The same person" : "Not the same person"
        let on = decided?.stamp.on.words ?? ""
        return link.makesRepeat ? "\(said), and a repeat, on \(on)" : "\(said), on \(on)"
    }

    fileprivate var standing: LinkStanding {
        var standing = LinkStanding(in: newer.id, pair)
        standing.isSame = decided?.link.isSame ?? (news.isEmpty ? nil : news.areAgainst)
        standing.news = news
        return standing
    }
}

extension [MatchReason] {
    /// News against "the same" speaks against it; news against "not the same" speaks for it.
    fileprivate var areAgainst: Bool { contains(where: \.isAgainst) }
}
