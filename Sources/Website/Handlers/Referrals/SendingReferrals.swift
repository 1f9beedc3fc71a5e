import Casework
import Markup
import Pages
import UseCases

/// All answers in one place; for a victim under 16 the way to children's social care (SR-17).
@Sendable
func showDraftAnswers(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    .page(try await answersPage(visit, try await openDraft(visit, id)))
}

@Sendable
func sendReferral(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    let open = try await openDraft(visit, id)
    let rules = try await rules(visit, open.draft)
    guard case .value(let typed) = ReferralForm.read(open.draft, rules) else {
        return .page(try await answersPage(visit, open), status: 422)
    }
    if open.draft.isCorrection { return .seeOther(At.draftCorrection(id)) }
    // One that came back keeps what its form no longer asks, as a correction does.
    let before = try await visit.office.contentSentBefore(open.draft, by: visit.reader)
    let content = before.map { typed.keepingUnasked(of: $0, rules) } ?? typed
    let sent = CorrectionFields.sent(open.draft, content, rules)
    switch try await visit.office.sendReferral(sent, content, by: visit.reader) {
    case .failure(let refused):
        let again = open.with([.refused(refused)])
        return .page(try await answersPage(visit, again), status: 409)
    case .success(let referral): return .seeOther(At.referralSent(referral))
    }
}

@Sendable
func showReferralSent(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    let briefing = try await visit.office.referral(id, for: visit.reader)
    let settings = try await visit.office.settings(for: visit.reader)
    return .page(referralSentPage(try await visit.frame(), briefing.id, settings))
}

private func answersPage(_ visit: Visit, _ open: OpenDraft) async throws -> HTML {
    let frame = try await visit.frame()
    if VictimForm.isUnderSixteen(open.draft, today: visit.today) {
        return underSixteenPage(frame, open.draft.id)
    }
    return draftAnswersPage(frame, open, try await rules(visit, open.draft))
}
