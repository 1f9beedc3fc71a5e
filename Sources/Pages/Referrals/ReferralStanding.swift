import Casework
import Markup

/// How a referral stands, what was answered and what happens now; what the referrer comes for.
func standing(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ today: CalendarDate
) -> HTML {
    group {
        returnedPart(frame, briefing)
        summaryList(standingRows(briefing, today))
        reasonPart(briefing)
        correctionPart(frame, briefing)
    }
}

private func standingRows(_ briefing: ReferralBriefing, _ today: CalendarDate) -> [SummaryRow] {
    let sent = briefing.submittedOn
    var rows = [
        SummaryRow("From", data: sender(briefing)),
        SummaryRow("Sent", "\(sent.words), \(sent.distance(from: today))"),
    ]
    // Whoever decides knows that it waits, and for her.
    if !briefing.mayDecide {
        let status = SummaryRow("Status") { tag(briefing.state.words, briefing.state.family) }
        rows.insert(status, at: 0)
        rows.append(SummaryRow("What happens now", nextWords(briefing, today)))
    }
    if !briefing.content.cannotWait.isEmpty {
        rows.append(SummaryRow("Why it cannot wait", data: briefing.content.cannotWait.revealed))
    }
    if let answer = briefing.emergency {
        rows.append(SummaryRow("Emergency meeting", answer.words))
    } else if !briefing.content.cannotWait.isEmpty {
        rows.append(SummaryRow("Emergency meeting", "Not answered yet"))
    }
    return rows
}

private func sender(_ briefing: ReferralBriefing) -> String {
    let title = briefing.content.referrer.jobTitle.revealed
    return title.isEmpty ? briefing.agency : "\(briefing.agency), \(title)"
}

/// Why it came back, in the coordinator's words, and for its writer the way to amend it.
@HTMLBuilder
private func returnedPart(_ frame: PageFrame, _ briefing: ReferralBriefing) -> HTML {
    if briefing.state == .returned, let reason = briefing.reason {
        returnedNotice(reason)
        if briefing.mayAmend {
            buttonForm(
                "Add to the referral", to: At.amendReferral(briefing.id), token: frame.token,
                .primary)
        }
    }
}

@HTMLBuilder
private func reasonPart(_ briefing: ReferralBriefing) -> HTML {
    if briefing.state == .declined, let reason = briefing.reason {
        heading("Why it was declined", .two)
        written(reason.revealed)
        if let reviewer = briefing.reviewer { hintText("Reviewed by \(reviewer.revealed)") }
    }
    if briefing.state == .redirected, let words = briefing.reason {
        heading("Where it belongs", .two)
        if let to = briefing.redirection { p { strong { to.words } } }
        written(words.revealed)
    }
}

private func nextWords(_ briefing: ReferralBriefing, _ today: CalendarDate) -> Phrase {
    switch briefing.state {
    case .draft: "It was not sent yet."
    case .submitted: "It waits for the coordinator’s decision."
    case .returned: "It waits for the referrer, who was asked for more."
    case .declined: "It does not go to a meeting."
    case .redirected: briefing.redirection?.told ?? "It does not go to a meeting."
    case .accepted: hearingWords(briefing.hearing, today)
    case .joined:
        """
        The conference had a referral of the same people and keeps both in one case. \
        \(hearingWords(briefing.hearing, today))
        """
    }
}

private func hearingWords(_ slot: HearingSlot?, _ today: CalendarDate) -> Phrase {
    guard let slot else { return "It is a case now and waits for a meeting." }
    let day = slot.date.words(near: today)
    guard slot.date >= today else { return "It was on the agenda of \(day)." }
    return "It is heard on \(day), about \(slot.at.words), as case \(slot.place) of the day."
}
