import Casework
import Markup
import Pages
import UseCases

@Sendable
func acceptReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    let briefing = try await visit.office.referral(id, for: visit.reader)
    switch AcceptForm.read(visit.fields, briefing, today: visit.today) {
    case .problems(let problems): return try await again(visit, id, problems, status: 422)
    case .value(.accept(let acceptance)):
        let accepted = try await visit.office.acceptReferral(id, acceptance, by: visit.reader)
        return try await answer(visit, id, accepted.map { _ in })
    case .value(.join(let file, let answers)):
        let joined = try await visit.office.joinReferral(
            id, to: file, answers, by: visit.reader)
        return try await answer(visit, id, joined.map { _ in })
    }
}

@Sendable
func returnReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    switch TurnDownForm.readReturn(visit.fields) {
    case .problems(let problems): return try await again(visit, id, problems, status: 422)
    case .value(let words):
        let reader = visit.reader
        let returned = try await visit.office.returnReferral(id, because: words, by: reader)
        return try await answer(visit, id, returned)
    }
}

@Sendable
func redirectReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    switch TurnDownForm.readRedirect(visit.fields) {
    case .problems(let problems): return try await again(visit, id, problems, status: 422)
    case .value(let redirection):
        let redirected = try await visit.office.redirectReferral(
            id, to: redirection.to, saying: redirection.words, by: visit.reader)
        return try await answer(visit, id, redirected)
    }
}

@Sendable
func declineReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    let rules = try await visit.office.settings(for: visit.reader).referralForm
    switch TurnDownForm.readDecline(visit.fields, needsReviewer: rules.declineNeedsReviewer) {
    case .problems(let problems): return try await again(visit, id, problems, status: 422)
    case .value(let words):
        let declined = try await visit.office.declineReferral(
            id, because: words.reason, reviewedBy: words.reviewer, by: visit.reader)
        return try await answer(visit, id, declined)
    }
}

/// The next that waits opens by itself, and says what was decided just before (ux J4).
private func answer(
    _ visit: Visit, _ id: ID<Referral>, _ outcome: Result<Void, Refused>
) async throws -> Answer {
    if case .failure(let refused) = outcome {
        return try await again(visit, id, [.refused(refused)], status: 409)
    }
    let before: [(StaticString, String)] = [("before", id.description)]
    let next = try await visit.office.nextReferral(for: visit.reader)
    return .seeOther(next.map { At.referral($0, query: before) } ?? At.referrals(query: before))
}

private func again(
    _ visit: Visit, _ id: ID<Referral>, _ problems: [Problem], status: Int
) async throws -> Answer {
    let entered = Entered(visit.fields, problems)
    return .page(try await referralPage(visit, id, entered), status: status)
}
