import Casework
import Markup

/// Earlier cases of people who may be the same, with why; a person decides, never the program
/// (SR-20).
func knownPeoplePart(_ briefing: ReferralBriefing) -> HTML {
    group {
        heading("May be known already", .two)
        if briefing.matches.isEmpty {
            emptyState("No earlier case in this area has a victim like this one.")
        } else {
            if let proposal = briefing.proposal { proposalPart(proposal) }
            cards { for match in briefing.matches { matchCard(match) } }
        }
    }
}

/// The area's rule in one sentence, so that whoever decides can agree or not.
private func proposalPart(_ proposal: RepeatProposal) -> HTML {
    insetText {
        p { strong { "Proposed as a repeat of \(proposal.earlier.reference.description)" } }
        p {
            "Your area counts \(months(proposal.rule.windowMonths)) from "
            "\(proposal.rule.anchor.dayWords), \(proposal.anchorDay.words), so until "
            "\(proposal.windowEnds.words), and the same perpetrator is named in both."
        }
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

private func matchCard(_ match: PossibleMatch) -> HTML {
    let earlier = match.earlier
    return summaryCard(
        "Case \(earlier.reference.description)",
        actions: [Crumb("Open", At.caseFile(earlier.id))],
        rows: [
            SummaryRow("Victim", data: match.victim.revealed),
            SummaryRow("Why it may be the same person") { wordList(match.reasons.map(\.words)) },
            SummaryRow("Referred", earlier.referredOn.words),
            SummaryRow("Heard", earlier.heardOn.map(\.words) ?? "Not yet"),
        ])
}
