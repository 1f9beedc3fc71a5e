package import Casework
import Records

extension Office {
    /// Sends a referral. The coordinator and the advocacy service see it from that moment (S004
    /// 4.2).
    ///
    /// The draft is kept, tied to the referral, so that it can be opened again if the referral
    /// comes back for information.
    package func sendReferral(
        _ draft: ReferralDraft, _ content: ReferralContent, by reader: Reader
    ) async throws -> Result<ID<Referral>, Refused> {
        let id: ID<Referral> = draft.referral ?? draft.id.as()
        let sent = try await act(reader) { errand in
            try errand.only(.referring)
            let decision = SubmitReferral(to: reader.area, as: draft.caseID, content)
            let grant = AccessPolicy.begin(.caseFile(draft.caseID))
            return try errand.decide(decision, on: id, grant)
        }
        guard case .success = sent else { return sent.map { id } }
        try await keepDraft(draft, of: id, by: reader)
        return .success(id)
    }

    private func keepDraft(
        _ draft: ReferralDraft, of id: ID<Referral>, by reader: Reader
    ) async throws {
        let kept = ReferralDraft(
            id: draft.id, caseID: draft.caseID, referral: id, fields: draft.fields,
            people: draft.people)
        try await saveDraft(kept, by: reader)
    }

    /// The draft of a referral that came back for information.
    package func reopenDraft(
        of id: ID<Referral>, by reader: Reader
    ) async throws -> ID<ReferralDraft> {
        try await look(reader) { errand in
            guard let row = try ReferralQuery.find(id, errand.connection),
                row.area == reader.area, row.referrer == reader.account, row.state == .returned
            else { throw NothingHere() }
            return id.as()
        }
    }
}
