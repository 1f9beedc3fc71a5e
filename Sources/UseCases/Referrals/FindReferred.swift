package import Casework
import Records

/// Somebody whom the reader's own agency referred before.
package struct ReferredBefore: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let victim: CasePerson
    package let referredOn: CalendarDate
    /// The referral, while it waits for a decision: there is no case yet to refer to again.
    package var waiting: ID<Referral>?
    /// Whether the reader sent that referral herself, so that she can open it.
    package var isOwn = false
}

extension Office {
    /// Whom the reader's own agency referred before and who may be this person, likeliest first.
    ///
    /// That other agencies know somebody is private: whoever is known through them alone is not
    /// found here, and the coordinator's match joins the records instead (ux J1).
    package func referredBefore(
        like victim: CasePerson, for reader: Reader
    ) async throws -> [ReferredBefore] {
        let people = people
        return try await show(reader) { errand in
            try errand.only(to: .carryForward)
            let findings = try people.findings(
                for: ReferralContent(about: [victim]), in: errand.area.id, for: reader, errand.desk)
            let found =
                try findings.waiting.compactMap { try errand.ownWaiting($0) }
                + findings.matches.compactMap { try errand.ownReferral(of: $0.earlier) }
            let notes = found.map { errand.note(.caseFile($0.caseID), "find referred") }
            let search = try errand.noteSearch(
                on: "find referred", of: victim.name, found: found.map(\.caseID))
            return (found, notes + [search])
        }
    }
}

extension Errand {
    /// A referral of the reader's agency that nobody has decided on yet.
    fileprivate func ownWaiting(_ match: WaitingMatch) throws -> ReferredBefore? {
        guard match.kind == nil,
            let facts = try AccessFactsQuery.facts(
                of: match.caseID, for: reader, area, connection),
            let grant = try? AccessPolicy.carry(match.caseID, facts, by: reader),
            let row = try ReferralQuery.find(match.referral, connection),
            let victim = try row.card(desk, grant).victim
        else { return nil }
        return ReferredBefore(
            caseID: match.caseID, victim: victim, referredOn: match.sentOn,
            waiting: match.referral, isOwn: row.referrer == reader.account)
    }

    /// Nothing when another agency referred the case, or the reader is on its other side.
    fileprivate func ownReferral(of earlier: EarlierCase) throws -> ReferredBefore? {
        guard let facts = try AccessFactsQuery.facts(of: earlier.id, for: reader, area, connection),
            let grant = try? AccessPolicy.carry(earlier.id, facts, by: reader),
            let row = try CaseListQuery.find(earlier.id, connection),
            let victim = try row.card(desk, grant).victim
        else { return nil }
        return ReferredBefore(caseID: earlier.id, victim: victim, referredOn: row.referredOn)
    }
}
