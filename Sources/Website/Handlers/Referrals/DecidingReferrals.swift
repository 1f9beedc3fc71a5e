import Casework
import Markup
import Pages
import UseCases

@Sendable
func showReferrals(_ visit: Visit) async throws -> Answer {
    let lines = try await visit.office.referrals(for: visit.reader)
    let decides = visit.reader.holds(anyOf: [.coordinator, .advocacyManager])
    return .page(
        referralListPage(
            try await visit.frame(), lines, decides: decides,
            mayRefer: visit.reader.holds(anyOf: .referring), today: visit.today))
}

@Sendable
func showReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    .page(try await page(visit, id))
}

@Sendable
func acceptReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    let briefing = try await visit.office.referral(id, for: visit.reader)
    switch AcceptForm.read(visit.fields, briefing) {
    case .problems(let problems): return try await again(visit, id, problems, status: 422)
    case .value(let kind):
        let accepted = try await visit.office.acceptReferral(id, as: kind, by: visit.reader)
        return try await answer(visit, id, accepted.map { _ in })
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
func declineReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    switch TurnDownForm.readDecline(visit.fields) {
    case .problems(let problems): return try await again(visit, id, problems, status: 422)
    case .value(let words):
        let reader = visit.reader
        let declined = try await visit.office.declineReferral(id, because: words, by: reader)
        return try await answer(visit, id, declined)
    }
}

/// The referrer opens her draft again to add what was missing.
@Sendable
func amendReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    let draft = try await visit.office.reopenDraft(of: id, by: visit.reader)
    return .seeOther(At.draftTasks(draft))
}

private func answer(
    _ visit: Visit, _ id: ID<Referral>, _ outcome: Result<Void, Refused>
) async throws -> Answer {
    switch outcome {
    case .success: .seeOther(At.referral(id, query: [("decided", "1")]))
    case .failure(let refused):
        try await again(visit, id, [.refused(refused)], status: 409)
    }
}

private func again(
    _ visit: Visit, _ id: ID<Referral>, _ problems: [Problem], status: Int
) async throws -> Answer {
    .page(try await page(visit, id, Entered(visit.fields, problems)), status: status)
}

private func page(
    _ visit: Visit, _ id: ID<Referral>, _ entered: Entered = .blank
) async throws -> HTML {
    let briefing = try await visit.office.referral(id, for: visit.reader)
    let instrument = try await visit.office.instrument(for: visit.reader)
    return referralPage(
        try await visit.frame(), briefing, instrument, today: visit.today, entered: entered,
        justDecided: visit.query["decided"] == "1")
}
