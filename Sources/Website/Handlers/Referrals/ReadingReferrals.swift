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
            mayRefer: visit.reader.holds(anyOf: .referring), today: visit.today,
            before: try await visit.decidedBefore()))
}

@Sendable
func showReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    .page(try await referralPage(visit, id))
}

func referralPage(
    _ visit: Visit, _ id: ID<Referral>, _ entered: Entered? = nil
) async throws -> HTML {
    let briefing = try await visit.office.referral(id, for: visit.reader)
    return referralPage(
        try await visit.frame(), briefing, visit.office.library.instruments,
        try await visit.office.settings(for: visit.reader), today: visit.today, entered: entered,
        before: try await visit.decidedBefore())
}

/// The referrer opens her draft again to add what was missing.
@Sendable
func amendReferral(_ visit: Visit, _ id: ID<Referral>) async throws -> Answer {
    let draft = try await visit.office.reopenDraft(of: id, by: visit.reader)
    return .seeOther(At.draftTasks(draft))
}

extension Visit {
    /// What the reader decided just before, when the address names it.
    fileprivate func decidedBefore() async throws -> DecidedReferral? {
        guard reader.holds(anyOf: [.coordinator]), let id = ID<Referral>(query["before"]) else {
            return nil
        }
        do {
            return try await office.decidedReferral(id, for: reader)
        } catch is NothingHere {
            return nil
        }
    }
}
