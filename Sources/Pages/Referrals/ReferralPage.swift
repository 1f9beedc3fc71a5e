package import Casework
package import Markup

/// A referral whole: for the coordinator with what she needs to decide, for the referrer with how
/// it stands.
package func referralPage(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ instrument: RiskInstrument?,
    today: CalendarDate, entered: Entered = .blank, justDecided: Bool = false
) -> HTML {
    let words = title(briefing)
    return layout(
        frame, title: words, problems: entered.problems, backTo: At.referrals()
    ) {
        heading(words)
        if justDecided { statusLine("Saved. The referrer sees your decision.") }
        if !briefing.mayDecide { typedInVain(entered) }
        standing(frame, briefing, today)
        if briefing.mayDecide {
            p { link("Go to the decision", to: .onThisPage(AcceptForm.kind.name)) }
            knownPeoplePart(briefing)
        }
        contentPart(briefing.content, instrument, today: today)
        if briefing.mayDecide { decisionForms(frame, briefing, entered) }
    }
}

/// Somebody else decided first: there is no box any more for what was typed, and it is not lost.
private func typedInVain(_ entered: Entered) -> HTML {
    let boxes = [TurnDownForm.missing.name, TurnDownForm.declined.name, AcceptForm.fromArea.name]
    let typed = boxes.map { entered[$0] }.filter { !$0.isEmpty }
    guard !typed.isEmpty else { return .empty }
    return group {
        heading("What you typed", .two)
        for words in typed { written(words) }
    }
}

private func title(_ briefing: ReferralBriefing) -> Phrase {
    briefing.reference.map { "Referral \($0.description)" } ?? "Referral"
}

private func standing(
    _ frame: PageFrame, _ briefing: ReferralBriefing, _ today: CalendarDate
) -> HTML {
    let sent = briefing.submittedOn
    return group {
        returnedPart(frame, briefing)
        summaryList([
            SummaryRow("Status") { tag(briefing.state.words, briefing.state.family) },
            SummaryRow("From", data: briefing.agency),
            SummaryRow("Sent", "\(sent.words), \(sent.distance(from: today))"),
            SummaryRow("What happens now", nextWords(briefing, today)),
        ])
        if briefing.state == .declined, let reason = briefing.reason {
            heading("Why it was declined", .two)
            written(reason.revealed)
        }
    }
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

private func nextWords(_ briefing: ReferralBriefing, _ today: CalendarDate) -> Phrase {
    switch briefing.state {
    case .draft: "It was not sent yet."
    case .submitted: "It waits for the coordinator’s decision."
    case .returned: "It waits for the referrer, who was asked for more."
    case .declined: "It does not go to a meeting."
    case .accepted: hearingWords(briefing.hearing, today)
    }
}

private func hearingWords(_ slot: HearingSlot?, _ today: CalendarDate) -> Phrase {
    guard let slot else { return "It is a case now and waits for a meeting." }
    let day = slot.date.words(near: today)
    guard slot.date >= today else { return "It was on the agenda of \(day)." }
    return "It is heard on \(day), about \(slot.at.words), as case \(slot.place) of the day."
}

/// Narrative stands under headings, so that nobody meets it by surprise (ux 2.3).
@HTMLBuilder
func contentPart(
    _ content: ReferralContent, _ instrument: RiskInstrument?, today: CalendarDate
) -> HTML {
    let nothing: ChangeLink = { _, _ in nil }
    let victim = VictimAnswers(content)
    heading("Victim", .two)
    victimFacts(victim, today: today, nothing)
    heading("Safe contact", .two)
    contactFacts(victim, nothing)
    heading(ReferralStep.people.words, .two)
    cards {
        for (words, person) in othersInWords(content.people) {
            summaryCard(words, rows: personFacts(person, today: today))
        }
    }
    heading(ReferralStep.checklist.words, .two)
    checklistFacts(content.assessment, instrument)
    heading("Why it is referred and what happened", .two)
    reasonFacts(ReasonsAnswers(content), nothing)
    heading("Safety steps and what the victim knows", .two)
    safetyFacts(SafetyAnswers(content), nothing)
}

private func othersInWords(_ people: [CasePerson]) -> [(Phrase, CasePerson)] {
    CaseRole.allCases.filter { $0 != .victim }.flatMap { role in
        let same = people.filter { $0.role == role }
        return same.enumerated().map { index, person in
            (same.count == 1 ? role.words : "\(role.words) \(index + 1)", person)
        }
    }
}
