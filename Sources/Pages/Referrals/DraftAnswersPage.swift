import Casework
package import Markup

/// Everything that was written, to be checked before it is sent, and all that is still missing.
package func draftAnswersPage(
    _ frame: PageFrame, _ open: OpenDraft, _ rules: ReferralRules
) -> HTML {
    let draft = open.draft
    let summary = DraftSummary(draft, rules)
    return layout(
        frame,
        title: summary.problems.isEmpty || !open.problems.isEmpty
            ? checkTitle : "Error: \(checkTitle)",
        problems: open.problems, backTo: At.draftTasks(draft.id)
    ) {
        if open.problems.isEmpty { missingSummary(summary.problems, draft) }
        heading(checkTitle, above: "Referral")
        groundProposal(
            draft, rules,
            change: ReferralStep.reasons.link(
                to: draft.id, query: [ReferralForm.fromAnswers],
                fragment: ReferralForm.groundsControl))
        answersPart(summary, draft, rules)
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
    _ summary: DraftSummary, _ draft: ReferralDraft, _ rules: ReferralRules
) -> HTML {
    let content = summary.content
    let change: ChangeLink = { step, control in
        step.link(to: draft.id, query: [ReferralForm.fromAnswers], fragment: control)
    }
    heading("Victim", .two)
    if let victim = content.victim { victimFacts(victim, today: rules.today, change) }
    heading("Safe contact", .two)
    contactFacts(content.safeContact, change)
    heading(ReferralStep.people.words, .two)
    peopleCards(summary, draft, rules.today)
    heading(ReferralStep.reasons.words, .two)
    reasonFacts(content, rules.settings, change)
    if let instrument = rules.instrument { checklistAnswers(content, draft, instrument, change) }
    heading(ReferralStep.safety.words, .two)
    safetyFacts(summary.safety, content.voice, change)
    if let sharing = content.sharing {
        heading(ReferralStep.sharing.words, .two)
        sharingFacts(sharing, rules.settings, change)
    }
    furtherAnswers(.about, furtherFacts(content, change), draft)
    furtherAnswers(.presenting, presentingFacts(content.referrer, change), draft)
}

@HTMLBuilder
private func checklistAnswers(
    _ content: ReferralContent, _ draft: ReferralDraft, _ instrument: RiskInstrument,
    _ change: @escaping ChangeLink
) -> HTML {
    heading(ReferralStep.checklist.words, .two)
    checklistFacts(
        content.assessment, instrument,
        change: change(.checklist, ChecklistForm.main(instrument).firstControl))
    for set in ChecklistForm.setsOpened(draft, instrument) {
        heading("\(set.title)", .two)
        checklistFacts(
            ChecklistForm.furtherAssessment(draft, set), set,
            change: ChecklistForm.link(
                toSet: set, in: draft.id, query: [ReferralForm.fromAnswers],
                fragment: ChecklistForm.further(set).firstControl))
    }
}

/// A page that nobody has to fill in: what it says, and the way to it.
@HTMLBuilder
private func furtherAnswers(
    _ step: ReferralStep, _ rows: [SummaryRow], _ draft: ReferralDraft
) -> HTML {
    heading(step.words, .two)
    if !rows.isEmpty { summaryList(rows) }
    p {
        link(
            rows.isEmpty ? "Add" : "Add or change",
            to: step.link(to: draft.id, query: [ReferralForm.fromAnswers]), about: step.words)
    }
}

private func peopleCards(
    _ summary: DraftSummary, _ draft: ReferralDraft, _ today: CalendarDate
) -> HTML {
    group {
        if summary.others.isEmpty {
            emptyState("Nobody added yet.")
        } else {
            cards {
                for (words, person, link) in summary.others {
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
    let isCorrection = draft.isCorrection
    return group {
        heading(isCorrection ? "Correct" : "Send", .two)
        p {
            "The coordinator and the independent domestic violence advisers (IDVA) see the "
            "referral as soon as you send it. Agencies of the conference see it when it is listed."
        }
        if isReady {
            form(to: At.draftAnswers(draft.id), token: frame.token) {
                actionsRow {
                    button(isCorrection ? "Go on to correct the referral" : "Send the referral")
                }
            }
        } else {
            p { "You can send it when nothing is missing. It is kept until then." }
        }
    }
}

extension ReferralForm {
    static var groundsControl: String { ReasonsForm.grounds.name }
}
