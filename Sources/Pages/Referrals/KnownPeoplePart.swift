import Casework
import Markup

/// Cases of people who may be the same, with why; a person decides, never the program (SR-20).
func knownPeoplePart(_ briefing: ReferralBriefing) -> HTML {
    group {
        heading("May be known already", .two)
        if let proposal = briefing.proposal { proposalPart(proposal) }
        if briefing.matches.isEmpty {
            emptyState("No earlier case in this area has a victim like this one.")
        }
        for match in briefing.matches { matchCard(match, briefing.triage?.repeats) }
        for one in briefing.triage?.connections ?? [] { connectionCard(one) }
    }
}

/// Each names the other: said before anything else, because a telephone call to the wrong one of
/// the two can do harm (SR-09).
@HTMLBuilder
func oppositeWarning(_ briefing: ReferralBriefing) -> HTML {
    if let found = briefing.triage?.opposite, let first = found.first {
        alert("The victim may be the perpetrator of another case, and the other way round", .danger)
        {
            p {
                "Case "
                link(data: first.reference.description, to: At.caseFile(first.caseID))
                " names \(first.victim.revealed) as the victim. Say nothing of one to the other, "
                "or to whoever supports the other."
            }
            if found.count > 1 {
                ul { for one in found.dropFirst() { li { connectionLine(one) } } }
            }
        }
    }
}

/// The area's rule in one sentence, so that whoever decides can agree or not.
private func proposalPart(_ proposal: RepeatProposal) -> HTML {
    let earlier = proposal.earlier
    return insetText {
        p { strong { "Proposed as a repeat of \(earlier.reference.description)" } }
        p {
            "Your area counts \(months(proposal.rule.windowMonths)) from "
            "\(proposal.rule.anchor.dayWords), \(proposal.anchorDay.words), so until "
            "\(proposal.windowEnds.words), and the same perpetrator is named in both."
        }
        p {
            "Last referred \(earlier.referredOn.words). "
            earlier.heardOn.map { "Last heard \($0.words)." } ?? "Not heard yet."
        }
        for question in proposal.questions { p { question.words } }
    }
}

private func months(_ count: Int) -> Phrase {
    counted(count, one: "1 month", many: "\(count) months")
}

extension RepeatRule.Anchor {
    /// The day from which it is counted, inside a sentence.
    fileprivate var dayWords: Phrase {
        switch self {
        case .lastReferral: "the day of the last referral"
        case .lastMeeting: "the day the case was last heard"
        }
    }
}

private func matchCard(_ match: PossibleMatch, _ repeats: RepeatCheck?) -> HTML {
    let earlier = match.earlier
    var rows = [
        SummaryRow("Victim", data: match.victim.revealed),
        SummaryRow("Why it may be the same person") { wordList(match.reasons.map(\.words)) },
        SummaryRow("Referred", earlier.referredOn.words),
        SummaryRow("Heard", earlier.heardOn.map(\.words) ?? "Not yet"),
    ]
    if let no = repeats?.others.first(where: { $0.earlier.id == earlier.id }) {
        rows.append(SummaryRow("Your area’s rule", no.reason.words))
    }
    return summaryCard(
        "Case \(earlier.reference.description)",
        actions: [Crumb("Open", At.caseFile(earlier.id))], rows: rows)
}

private func connectionCard(_ one: KnownConnection) -> HTML {
    summaryCard(
        "Case \(one.reference.description): \(one.person.revealed)",
        actions: [Crumb("Open", At.caseFile(one.caseID))],
        rows: [
            SummaryRow("Who it may be", one.kind.words),
            SummaryRow("Why it may be the same person") { wordList(one.reasons.map(\.words)) },
            SummaryRow("Victim of that case", data: one.victim.revealed),
            SummaryRow("That case", one.state.words),
        ])
}

private func connectionLine(_ one: KnownConnection) -> HTML {
    group {
        link(data: one.reference.description, to: At.caseFile(one.caseID))
        ": "
        one.kind.words
    }
}
