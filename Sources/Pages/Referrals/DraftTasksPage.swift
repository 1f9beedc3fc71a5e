package import Casework
package import Markup

/// What is left to write in a referral and what is done; each part can be done in any order.
package func draftTasksPage(
    _ frame: PageFrame, _ open: OpenDraft, _ instrument: RiskInstrument?, today: CalendarDate,
    returnedBecause reason: PrivateText? = nil
) -> HTML {
    let draft = open.draft
    let problems = DraftSummary(draft, instrument, today: today).problems
    return layout(frame, title: "Write a referral", backTo: At.referrals()) {
        heading("Write a referral")
        if let reason { returnedNotice(reason) }
        immediateDanger()
        taskList(
            ReferralStep.allCases.map { task($0, draft, instrument, today: today) }
                + [sending(draft, isReady: problems.isEmpty)])
        savedLine(open.savedAt?.time)
        p { "You can stop at any time. What you wrote is kept for you and nobody else." }
        if draft.referral == nil {
            p { link("Delete this draft", to: At.discardDraft(draft.id)) }
        }
    }
}

/// The coordinator's words, where the referrer adds what is missing.
func returnedNotice(_ reason: PrivateText) -> HTML {
    alert("This referral came back for information", .warning) { written(reason.revealed) }
}

private func task(
    _ step: ReferralStep, _ draft: ReferralDraft, _ instrument: RiskInstrument?,
    today: CalendarDate
) -> TaskItem {
    let link = step.link(to: draft.id)
    if draft.isUntouched(step) {
        return TaskItem(step.words, to: link, hint: step.hint, status: "Not started", .grey)
    }
    let problems = ReferralForm.problems(of: step, draft, instrument, today: today)
    if problems.isEmpty {
        return TaskItem(step.words, to: link, hint: step.hint, status: "Done")
    }
    return TaskItem(step.words, to: link, hint: step.hint, status: "In progress", .blue)
}

private func sending(_ draft: ReferralDraft, isReady: Bool) -> TaskItem {
    TaskItem(
        "Check your answers and send", to: At.draftAnswers(draft.id),
        hint: isReady ? nil : "This page lists what is missing.",
        status: isReady ? "Ready" : "Not ready", isReady ? .green : .grey)
}

extension ReferralStep {
    fileprivate var hint: Phrase? {
        switch self {
        case .people: "At least one perpetrator"
        case .checklist: "24 questions on one page. A low count never stops a referral."
        case .victim, .reasons, .safety: nil
        }
    }
}

/// The page before a draft is deleted, which nothing brings back.
package func discardDraftPage(_ frame: PageFrame, _ draft: ID<ReferralDraft>) -> HTML {
    layout(frame, title: "Delete this draft?", backTo: At.draftTasks(draft)) {
        heading("Delete this draft?")
        warningText("What you wrote is deleted and cannot be brought back.")
        form(to: At.discardDraft(draft), token: frame.token) {
            actionsRow {
                button("Delete the draft", .danger)
                link("Keep it", to: At.draftTasks(draft))
            }
        }
    }
}
