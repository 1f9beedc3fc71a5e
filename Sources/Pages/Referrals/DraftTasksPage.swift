package import Casework
package import Markup

/// What is left to write in a referral and what is done; each part can be done in any order.
package func draftTasksPage(
    _ frame: PageFrame, _ open: OpenDraft, _ rules: ReferralRules,
    returnedBecause reason: PrivateText? = nil
) -> HTML {
    let draft = open.draft
    let problems = DraftSummary(draft, rules).problems
    return layout(frame, title: "Write a referral", backTo: At.referrals()) {
        heading("Write a referral")
        if let reason { returnedNotice(reason) }
        if draft.carriedFrom != nil { carriedNotice() }
        immediateDanger()
        taskList(
            ReferralStep.asked(of: draft).flatMap { step in
                [task(step, draft, rules)]
                    + (step == .checklist ? ChecklistForm.tasks(draft, rules.instrument) : [])
            }
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

/// Answers of another day are a help and not the truth of today.
private func carriedNotice() -> HTML {
    insetText {
        p { "This begins with what is on record from an earlier case." }
        p {
            "Check each page, first of all safe contact and the risk checklist, and change what "
            "has changed. What happened this time is for you to write."
        }
    }
}

private func task(
    _ step: ReferralStep, _ draft: ReferralDraft, _ rules: ReferralRules
) -> TaskItem {
    let (link, hint) = (step.link(to: draft.id), step.hint(rules))
    if draft.isUntouched(step) {
        let status: Phrase = step.isOptional(rules) ? "Optional" : "Not started"
        return TaskItem(step.words, to: link, hint: hint, status: status, .grey)
    }
    guard ReferralForm.problems(of: step, draft, rules).isEmpty else {
        return TaskItem(step.words, to: link, hint: hint, status: "In progress", .blue)
    }
    return TaskItem(step.words, to: link, hint: hint, status: "Done")
}

private func sending(_ draft: ReferralDraft, isReady: Bool) -> TaskItem {
    TaskItem(
        "Check your answers and send", to: At.draftAnswers(draft.id),
        hint: isReady ? nil : "This page lists what is missing.",
        status: isReady ? "Ready" : "Not ready", isReady ? .green : .grey)
}

extension ReferralStep {
    fileprivate func hint(_ rules: ReferralRules) -> Phrase? {
        switch self {
        case .people: "At least one perpetrator"
        case .checklist:
            rules.instrument.map {
                "\($0.items.count) questions on one page. A low count never stops a referral."
            }
        case .sharing: "The victim does not agree, or was not asked"
        case .about: "What the victim says, details for the agencies, equality"
        case .victim, .reasons, .safety, .presenting: nil
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
