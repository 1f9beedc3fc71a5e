import Casework
import Markup

/// Cases of people who may be the same, with why; a person decides, never the program (SR-20).
func knownPeoplePart(_ frame: PageFrame, _ briefing: ReferralBriefing) -> HTML {
    group {
        heading("May be known already", .two)
        if let proposal = briefing.proposal { proposalPart(proposal) }
        let waiting = (briefing.triage?.waiting ?? []).filter { $0.kind != .partiesChangePlaces }
        if briefing.matches.isEmpty {
            emptyState("No earlier case in this area has a victim like this one.")
        }
        for one in waiting { waitingCard(one) }
        for match in briefing.matches { matchCard(frame, briefing, match) }
        for one in briefing.triage?.connections ?? [] { connectionCard(frame, briefing, one) }
    }
}

/// Each names the other: said before anything else, because a telephone call to the wrong one of
/// the two can do harm (SR-09).
@HTMLBuilder
func oppositeWarning(_ briefing: ReferralBriefing) -> HTML {
    let sides = briefing.otherSides
    if !sides.isEmpty {
        alert("The victim may be the perpetrator elsewhere, and the other way round", .danger) {
            ul {
                for one in sides {
                    li {
                        link("Read \(one.words)", to: one.link)
                        ", which names \(one.victim.revealed) as the victim"
                    }
                }
            }
            p { "Say nothing of one to the other, or to whoever supports the other." }
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

private func matchCard(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ match: PossibleMatch
) -> HTML {
    let earlier = match.earlier
    let title: Phrase = "Case \(earlier.reference.description)"
    if match.link?.isSettledOther == true {
        return settledCard(frame, briefing, match.link, title, match.victim, earlier.id)
    }
    var rows = [
        SummaryRow("Victim", data: match.victim.revealed),
        SummaryRow("Why it may be the same person") { wordList(match.reasons.map(\.words)) },
        SummaryRow("Referred", earlier.referredOn.words),
        SummaryRow("Heard", earlier.heardOn.map(\.words) ?? "Not yet"),
    ]
    if let no = briefing.triage?.repeats.others.first(where: { $0.earlier.id == earlier.id }) {
        rows.append(SummaryRow("Your area’s rule", no.reason.words))
    }
    return group {
        summaryCard(
            title, actions: [Crumb("Open", At.caseFile(earlier.id))],
            rows: rows + linkRows(match.link))
        linkForm(frame, match.link, briefing.id, about: title)
    }
}

/// Somebody said that these are two people: one line, and the way back.
private func settledCard(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ link: LinkStanding?, _ title: Phrase,
    _ person: PrivateText, _ caseID: ID<CaseFile>
) -> HTML {
    group {
        summaryCard(
            title, actions: [Crumb("Open", At.caseFile(caseID))],
            rows: [SummaryRow("\(person.revealed)", "Decided: not the same person")])
        linkForm(frame, link, briefing.id, about: title)
    }
}

private func connectionCard(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ one: KnownConnection
) -> HTML {
    let title: Phrase = "Case \(one.reference.description): \(one.person.revealed)"
    if one.link?.isSettledOther == true {
        return settledCard(frame, briefing, one.link, title, one.person, one.caseID)
    }
    return group {
        summaryCard(
            title, actions: [Crumb("Open", At.caseFile(one.caseID))],
            rows: [
                SummaryRow("Who it may be", one.kind.words),
                SummaryRow("Why it may be the same person") {
                    wordList(one.reasons.map(\.words))
                },
                SummaryRow("Victim of that case", data: one.victim.revealed),
                SummaryRow("That case", one.state.words),
            ] + linkRows(one.link))
        linkForm(frame, one.link, briefing.id, about: title)
    }
}

/// A referral that waits beside this one. Neither is a case yet: once one is, the other can join.
private func waitingCard(_ one: WaitingMatch) -> HTML {
    summaryCard(
        "Waiting too: from \(one.agencyName), \(one.sentOn.words)",
        actions: [Crumb("Open", At.referral(one.referral))],
        rows: [
            SummaryRow("Who it may be", one.kind?.words ?? "The same victim"),
            SummaryRow("Named there", data: one.person.revealed),
            SummaryRow("Why it may be the same person") { wordList(one.reasons.map(\.words)) },
            SummaryRow(
                "What to do",
                one.kind == nil
                    ? "If they are the same, accept one of the two and join the other to it."
                    : "Read it before you decide on this one."),
        ])
}
