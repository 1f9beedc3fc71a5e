import Casework
import Pages
import UseCases

@Sendable
func showStartReferral(_ visit: Visit) async throws -> Answer {
    .page(startReferralPage(try await visit.frame()))
}

@Sendable
func startReferral(_ visit: Visit) async throws -> Answer {
    let draft = try await visit.office.startReferral(by: visit.reader)
    return .seeOther(At.draftTasks(draft))
}

/// What is left to do. A draft that was sent leads to its referral, unless that came back.
@Sendable
func showDraftTasks(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    let open = try await openDraft(visit, id)
    var reason: PrivateText?
    if let sent = open.draft.referral {
        let briefing = try await visit.office.referral(sent, for: visit.reader)
        guard briefing.mayAmend else { return .seeOther(At.referral(sent)) }
        reason = briefing.reason
    }
    let instrument = try await visit.office.instrument(for: visit.reader)
    return .page(
        draftTasksPage(
            try await visit.frame(), open, instrument, today: visit.today, returnedBecause: reason))
}

@Sendable
func showDiscardDraft(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    let open = try await openDraft(visit, id)
    return .page(discardDraftPage(try await visit.frame(), open.draft.id))
}

@Sendable
func discardDraft(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    let open = try await openDraft(visit, id)
    if let sent = open.draft.referral { return .seeOther(At.referral(sent)) }
    try await visit.office.discardDraft(id, by: visit.reader)
    return .seeOther(At.home())
}

/// The draft as it was kept, and from where its page was reached.
func openDraft(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> OpenDraft {
    let (draft, savedAt) = try await visit.office.draft(id, for: visit.reader)
    return OpenDraft(
        draft, savedAt: visit.london.wallTime(at: savedAt), comesFromAnswers: isFromAnswers(visit))
}

/// Links say so in their query, forms in a hidden field.
func isFromAnswers(_ visit: Visit) -> Bool {
    visit.query["back"] == "answers" || visit.fields["back"] == "answers"
}
