package import Casework
package import Markup

/// Everything that was written, to be checked before it is sent, and all that is still missing.
package func draftAnswersPage(
    _ frame: PageFrame, _ open: OpenDraft, _ instrument: RiskInstrument?,
    _ settings: AreaSettings, today: CalendarDate
) -> HTML {
    let draft = open.draft
    let summary = DraftSummary(draft, instrument, today: today)
    return layout(
        frame,
        title: summary.problems.isEmpty || !open.problems.isEmpty
            ? checkTitle : "Error: \(checkTitle)",
        problems: open.problems, backTo: At.draftTasks(draft.id)
    ) {
        if open.problems.isEmpty { missingSummary(summary.problems, draft) }
        heading(checkTitle, above: "Referral")
        groundProposal(
            draft, instrument, settings,
            change: ReferralStep.reasons.link(
                to: draft.id, query: [ReferralForm.fromAnswers],
                fragment: ReferralForm.groundsControl))
        answersPart(summary, draft, instrument, today)
        sendPart(frame, draft, isReady: summary.problems.isEmpty)
    }
}

private let checkTitle: Phrase = "Check your answers"

/// Like the error summary of a page, but each line leads to the page where it is put right.
private func missingSummary(_ problems: [Problem], _ draft: ReferralDraft) -> HTML {
    guard !problems.isEmpty else { return .empty }
    return div(
        .class("error-summary"), .id("problems"), .tabindex(-1), .ariaLabelledBy("problems-title")
    ) {
        h2(.id("problems-title")) { "Before you can send this" }
        ul {
            for problem in problems {
                li {
                    a(.href(ReferralForm.link(to: problem, in: draft))) { problem.sentence }
                }
            }
        }
    }
}

@HTMLBuilder
private func answersPart(
    _ summary: DraftSummary, _ draft: ReferralDraft, _ instrument: RiskInstrument?,
    _ today: CalendarDate
) -> HTML {
    let change: ChangeLink = { step, control in
        step.link(to: draft.id, query: [ReferralForm.fromAnswers], fragment: control)
    }
    heading("Victim", .two)
    victimFacts(summary.victim, today: today, change)
    heading("Safe contact", .two)
    contactFacts(summary.victim, change)
    heading(ReferralStep.people.words, .two)
    peopleCards(summary, draft, today)
    heading(ReferralStep.reasons.words, .two)
    reasonFacts(summary.reasons, change)
    heading(ReferralStep.checklist.words, .two)
    if let assessment = summary.assessment {
        checklistFacts(assessment, instrument, change: change(.checklist, "checklist-1"))
    }
    heading(ReferralStep.safety.words, .two)
    safetyFacts(summary.safety, change)
}

private func peopleCards(
    _ summary: DraftSummary, _ draft: ReferralDraft, _ today: CalendarDate
) -> HTML {
    group {
        if summary.people.isEmpty {
            emptyState("Nobody added yet.")
        } else {
            cards {
                for (words, person, link) in summary.people {
                    summaryCard(
                        words, actions: [Crumb("Change", link)],
                        rows: personFacts(person, today: today))
                }
            }
        }
        p {
            link(
                "Add or remove people",
                to: ReferralStep.people.link(to: draft.id, query: [ReferralForm.fromAnswers]))
        }
    }
}

private func sendPart(_ frame: PageFrame, _ draft: ReferralDraft, isReady: Bool) -> HTML {
    group {
        heading("Send", .two)
        p {
            "The coordinator and the independent domestic violence advisers (IDVA) see the "
            "referral as soon as you send it. Agencies of the conference see it when it is listed."
        }
        if isReady {
            form(to: At.draftAnswers(draft.id), token: frame.token) {
                actionsRow { button("Send the referral") }
            }
        } else {
            p { "You can send it when nothing is missing. It is kept until then." }
        }
    }
}

extension ReferralForm {
    static var groundsControl: String { ReasonsForm.grounds.name }
}
