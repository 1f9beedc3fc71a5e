package import Casework
import Records

extension Office {
    /// The coordinator gives a case an emergency meeting, or answers otherwise than before. All who
    /// referred it read the answer (SR-16).
    package func decideEmergency(
        _ answer: EmergencyAnswer, of id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grant(id, to: .arrangeMeeting)
            let file = try errand.desk.record(CaseFile.self, id, grant)
            guard let opening = file.opening else { throw NothingHere() }
            let referrals = [opening.referral] + file.joined.map(\.referral)
            return try inTurn(
                { try errand.decide(DecideEmergency(answer), on: id, grant) },
                { try referrals.inTurn { try errand.answer($0, answer) } })
        }
    }
}

extension Errand {
    fileprivate func answer(
        _ id: ID<Referral>, _ answer: EmergencyAnswer
    ) throws -> Result<Void, Refused> {
        guard let row = try ReferralQuery.find(id, connection) else { return .success(()) }
        return try decide(AnswerEmergency(answer), on: id, grant(row.caseID))
    }
}
