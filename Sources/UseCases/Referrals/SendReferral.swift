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
            try errand.only(to: .refer)
            let grant = AccessPolicy.begin(.caseFile(draft.caseID))
            let whole = try errand.whole(content, of: draft, id, grant)
            let decision = SubmitReferral(to: reader.area, as: draft.caseID, whole)
            return try inTurn(
                { try errand.decide(decision, on: id, grant) },
                { try errand.findConflicts(in: draft.caseID, among: content.people) })
        }
        guard case .success = sent else { return sent.map { id } }
        try await keepDraft(draft, of: id, by: reader)
        return .success(id)
    }

    /// What a referral that came back said when it was last sent; nil for one that is new.
    package func contentSentBefore(
        _ draft: ReferralDraft, by reader: Reader
    ) async throws -> ReferralContent? {
        guard let id = draft.referral, !draft.isCorrection else { return nil }
        return try await show(reader) { errand in
            let row = try errand.referralRow(id)
            guard row.referrer == reader.account else { throw NothingHere() }
            let grant = try errand.grant(row.caseID, showing: .referral)
            let record = try errand.desk.record(Referral.self, id, grant)
            return (record.content?.withholding, [errand.note(.caseFile(row.caseID), "referral")])
        }
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
            let row = try errand.referralRow(id)
            _ = try errand.grant(row.caseID)
            guard row.referrer == reader.account, row.state == .returned else {
                throw NothingHere()
            }
            return id.as()
        }
    }
}

extension Errand {
    /// With what the form showed as hidden: from what was sent before, or from the case whose
    /// people were taken over, as far as the writer may open it there.
    fileprivate func whole(
        _ content: ReferralContent, of draft: ReferralDraft, _ id: ID<Referral>,
        _ grant: borrowing Grant
    ) throws -> ReferralContent {
        guard content.holdsWithheld else { return content }
        if draft.referral != nil, let sent = try desk.record(Referral.self, id, grant).content {
            return content.restoring(from: sent)
        }
        let standing = try draft.carriedFrom.flatMap { try hiddenToCarry(from: $0) }
        return standing.map(content.restoring) ?? content
    }
}
