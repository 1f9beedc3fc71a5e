import Casework
import Pages
import UseCases

/// What was sent opens again, on the page of all answers.
@Sendable
func startCorrection(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    let briefing = try await visit.office.referral(id, for: visit.reader)
    let made = briefing.content.assessment
    let instrument = try await visit.office.instrument(
        for: visit.reader, begunOn: (made.instrument, made.version))
    let rules = ReferralRules(
        instrument, try await visit.office.settings(for: visit.reader), today: visit.today)
    let draft = try await visit.office.startCorrection(of: id, by: visit.reader) {
        CorrectionFields.fields(of: $0, rules)
    }
    return .seeOther(At.draftAnswers(draft))
}

/// The last page before it is sent: what changes, and why.
@Sendable
func showCorrection(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    try await correction(visit, id, .blank, status: 200)
}

@Sendable
func sendCorrection(_ visit: Visit, _ id: ID<ReferralDraft>) async throws -> Answer {
    guard let (draft, _, now) = try await versions(visit, id) else {
        return .seeOther(At.draftAnswers(id))
    }
    switch CorrectionForm.read(visit.fields) {
    case .problems(let problems):
        return try await correction(visit, id, Entered(visit.fields, problems), status: 422)
    case .value(let reason):
        let kept = CorrectionFields.sent(draft, now, try await rules(visit, draft))
        let sent = try await visit.office.amendReferral(
            kept, now, because: reason, by: visit.reader)
        guard case .failure(let refused) = sent else {
            return .seeOther(draft.referral.map { At.referralVersions($0) } ?? At.referrals())
        }
        let entered = Entered(visit.fields, [.refused(refused, at: "reason")])
        return try await correction(visit, id, entered, status: 409)
    }
}

@Sendable
func showReferralVersions(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    let versions = try await visit.office.versions(of: id, for: visit.reader)
    return .page(
        versionsPage(
            try await visit.frame(), id, versions, visit.office.library.instruments,
            clock: visit.london.wallTime))
}

/// A new referral begins with the people of a case.
@Sendable
func reportFurtherIncident(_ visit: Visit, _ id: ID<CaseFile>) async throws -> Answer {
    let rules = ReferralRules(
        try await visit.office.instrument(for: visit.reader),
        try await visit.office.settings(for: visit.reader), today: visit.today)
    let draft = try await visit.office.carriedDraft(from: id, for: visit.reader) {
        CarriedFields.fields(of: $0, rules)
    }
    return .seeOther(At.draftTasks(draft.id))
}

private func correction(
    _ visit: Visit, _ id: ID<ReferralDraft>, _ entered: Entered, status: Int
) async throws -> Answer {
    guard let (draft, before, now) = try await versions(visit, id) else {
        return .seeOther(At.draftAnswers(id))
    }
    let page = correctionPage(
        try await visit.frame(), draft, from: before,
        to: now.withholding(since: before),
        visit.office.library.instruments, entered: entered)
    return .page(page, status: status)
}

/// What stands and what is to stand; nil while something that a referral needs is missing.
private func versions(
    _ visit: Visit, _ id: ID<ReferralDraft>
) async throws -> (ReferralDraft, before: ReferralContent, now: ReferralContent)? {
    let open = try await openDraft(visit, id)
    let before = try await visit.office.contentToCorrect(open.draft, by: visit.reader)
    let rules = try await rules(visit, open.draft)
    guard case .value(let now) = ReferralForm.read(open.draft, rules) else { return nil }
    return (open.draft, before, now.keepingUnasked(of: before, rules))
}
