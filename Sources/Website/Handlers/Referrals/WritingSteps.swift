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
        return .seeOther(isFromAnswers(visit) ? At.draftAnswers(id) : step.next(in: id))
    }
}

private func problems(
    _ visit: Visit, _ step: ReferralStep, _ draft: ReferralDraft
) async throws -> [Problem] {
    let instrument = try await visit.office.instrument(for: visit.reader)
    return ReferralForm.problems(of: step, draft, instrument, today: visit.today)
}

private func page(
    _ visit: Visit, _ step: ReferralStep, _ open: OpenDraft
) async throws -> HTML {
    let frame = try await visit.frame()
    switch step {
    case .victim: return draftVictimPage(frame, open)
    case .people: return draftPeoplePage(frame, open, today: visit.today)
    case .reasons:
        let instrument = try await visit.office.instrument(for: visit.reader)
        let settings = try await visit.office.settings(for: visit.reader)
        return draftReasonsPage(frame, open, instrument, settings)
    case .checklist:
        let instrument = try await visit.office.instrument(for: visit.reader)
        return instrument.map { draftChecklistPage(frame, open, $0) }
            ?? noChecklistPage(frame, open)
    case .safety: return draftSafetyPage(frame, open, today: visit.today)
    }
}
