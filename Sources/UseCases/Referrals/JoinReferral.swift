package import Casework
import Records

extension Office {
    /// A referral joins the open case of the same people, which keeps both. Whoever sent it then
    /// follows that case as its first referrer does.
    package func joinReferral(
        _ id: ID<Referral>, to caseID: ID<CaseFile>, _ answers: TriageAnswers = TriageAnswers(),
        by reader: Reader
    ) async throws -> Result<CaseReference, Refused> {
        try await act(reader) { errand in
            let row = try errand.referralToDecide(id)
            _ = try errand.grant(caseID)
            guard let file = try CaseListQuery.find(caseID, errand.connection) else {
                throw NothingHere()
            }
            let joining = JoinToCase(caseID, file.reference)
            return try inTurn([
                { try errand.answerEmergency(answers.emergency, row) },
                { try errand.decide(joining, on: id, errand.grant(row.caseID)) },
                { try errand.carryConflicts(from: row.caseID, to: caseID) },
                { try errand.carryCircle(from: row.caseID, to: caseID) },
                { try errand.take(row, into: caseID) },
                { try errand.mark(caseID, from: row, answers) },
            ]).map { file.reference }
        }
    }
}

extension Errand {
    /// The words of the referral are sealed once more, with the key of the case that takes it in.
    fileprivate func take(
        _ row: ReferralRow, into caseID: ID<CaseFile>
    ) throws -> Result<Void, Refused> {
        let own = try grant(row.caseID, showing: .referral)
        let record = try desk.record(Referral.self, row.id, own)
        guard let submission = record.submission, let content = record.content else {
            throw NothingHere()
        }
        return try decide(
            TakeReferral(row.id, submission, content), on: caseID, grant(caseID))
    }
}
