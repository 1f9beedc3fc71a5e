import Casework
import Markup
import Pages
import UseCases

/// The page of a step. A link that names problems (`check`) opens it with them shown.
func showing(_ step: ReferralStep) -> Site.Handler1<ID<ReferralDraft>> {
    { visit, id in
        let open = try await openDraft(visit, id)
        let isChecked = visit.query["check"] == "1"
        let problems = isChecked ? try await problems(visit, step, open.draft) : []
        return .page(try await page(visit, step, open.with(problems)))
    }
}

/// Keeps what was typed as it was typed, whatever is wrong with it; only then is it looked at.
func saving(_ step: ReferralStep) -> Site.Handler1<ID<ReferralDraft>> {
    { visit, id in
        var (draft, _) = try await visit.office.draft(id, for: visit.reader)
        draft.keep(visit.fields, of: step)
        draft.name(victim: visit.office.world.newID())
        try await visit.office.saveDraft(draft, by: visit.reader)
        if visit.fields.isTicked("later") { return .seeOther(At.draftTasks(id)) }
        if step == .victim, VictimForm.isUnderSixteen(draft, today: visit.today) {
            return .seeOther(At.draftAnswers(id))
        }
        let problems = try await problems(visit, step, draft)
        guard problems.isEmpty else {
            let open = try await openDraft(visit, id).with(problems)
            return .page(try await page(visit, step, open), status: 422)
        }
        if isFromAnswers(visit) { return .seeOther(At.draftAnswers(id)) }
        return .seeOther(try await next(after: step, visit, draft))
    }
}

/// After the checklist come the sets of questions that its answers opened; without the victim's
/// agreement the reasons for sharing.
private func next(
    after step: ReferralStep, _ visit: Visit, _ draft: ReferralDraft
) async throws -> Link {
    guard step == .checklist, let asked = try await instrument(visit, draft) else {
        return step.next(in: draft)
    }
    return ChecklistForm.next(after: nil, in: draft, asked)
}

private func problems(
    _ visit: Visit, _ step: ReferralStep, _ draft: ReferralDraft
) async throws -> [Problem] {
    ReferralForm.problems(of: step, draft, try await rules(visit, draft))
}

private func page(
    _ visit: Visit, _ step: ReferralStep, _ open: OpenDraft
) async throws -> HTML {
    let (frame, rules) = (try await visit.frame(), try await rules(visit, open.draft))
    switch step {
    case .victim: return draftVictimPage(frame, open)
    case .people: return draftPeoplePage(frame, open, today: visit.today)
    case .reasons: return draftReasonsPage(frame, open, rules)
    case .checklist:
        let age = VictimForm.age(open.draft, today: visit.today)
        let others = visit.office.instruments(forAge: age, besides: rules.instrument)
        return rules.instrument.map { draftChecklistPage(frame, open, $0, others: others) }
            ?? noChecklistPage(frame, open)
    case .safety: return draftSafetyPage(frame, open, rules)
    case .sharing: return draftSharingPage(frame, open, rules)
    case .about: return draftAboutPage(frame, open)
    case .presenting: return draftPresentingPage(frame, open, rules)
    }
}

/// By what a draft is asked and judged today.
func rules(_ visit: Visit, _ draft: ReferralDraft) async throws -> ReferralRules {
    ReferralRules(
        try await instrument(visit, draft), try await visit.office.settings(for: visit.reader),
        today: visit.today)
}
