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

/// Searching is posted: names do not belong in addresses, which are kept in histories.
@Sendable
func findReferred(_ visit: Visit) async throws -> Answer {
    let frame = try await visit.frame()
    let reading = FindReferredForm.read(
        visit.fields, as: visit.office.world.newID(), today: visit.today)
    switch reading {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return .page(startReferralPage(frame, entered: entered), status: 422)
    case .value(let victim):
        let found = try await visit.office.referredBefore(like: victim, for: visit.reader)
        return .page(
            referredBeforePage(
                frame, found.map { FoundReferral($0) }, today: visit.today))
    }
}

/// What is left to do. A draft that was sent leads to its referral, unless that came back.
@Sendable
func showDraftTasks(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    let open = try await openDraft(visit, id)
    var reason: PrivateText?
    if let sent = open.draft.referral {
        let briefing = try await visit.office.referral(sent, for: visit.reader)
        guard briefing.mayAmend || (open.draft.isCorrection && briefing.mayCorrect) else {
            return .seeOther(At.referral(sent))
        }
        reason = briefing.reason
    }
    let rules = try await rules(visit, open.draft)
    return .page(
        draftTasksPage(try await visit.frame(), open, rules, returnedBecause: reason))
}

@Sendable
func showDiscardDraft(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    let open = try await openDraft(visit, id)
    return .page(discardDraftPage(try await visit.frame(), open.draft.id))
}

@Sendable
func discardDraft(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    let open = try await openDraft(visit, id)
    let sent = open.draft.referral
    if let sent, !open.draft.isCorrection { return .seeOther(At.referral(sent)) }
    try await visit.office.discardDraft(id, by: visit.reader)
    return .seeOther(sent.map { At.referral($0) } ?? At.home())
}

/// The draft as it was kept, and from where its page was reached.
func openDraft(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> OpenDraft {
    let (draft, savedAt) = try await visit.office.draft(id, for: visit.reader)
    return OpenDraft(
        draft, savedAt: visit.london.wallTime(at: savedAt), comesFromAnswers: isFromAnswers(visit))
}

/// The checklist on which a draft was begun, or the area's of today; or, where the address names
/// it, one that is meant for the victim's age.
func instrument(_ visit: Visit, _ draft: ReferralDraft) async throws -> RiskInstrument? {
    let age = VictimForm.age(draft, today: visit.today)
    let named = visit.office.instruments(forAge: age, besides: nil)
        .first { $0.code == visit.query["instrument"] }
    return try await visit.office.instrument(
        for: visit.reader,
        begunOn: named.map { ($0.code, $0.version) } ?? ChecklistForm.begunOn(draft), forAge: age)
}

/// Links say so in their query, forms in a hidden field.
func isFromAnswers(_ visit: Visit) -> Bool {
    visit.query["back"] == "answers" || visit.fields["back"] == "answers"
}

extension FoundReferral {
    fileprivate init(_ found: ReferredBefore) {
        self.init(
            caseID: found.caseID, victim: found.victim, referredOn: found.referredOn,
            waits: found.waiting != nil, own: found.isOwn ? found.waiting : nil)
    }
}
