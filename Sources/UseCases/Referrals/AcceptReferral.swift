package import Casework
import Records

extension Office {
    /// Accepts a referral and opens its case, with the next number of the year.
    package func acceptReferral(
        _ id: ID<Referral>, as kind: CaseKind, by reader: Reader
    ) async throws -> Result<CaseReference, Refused> {
        try await act(reader) { errand in
            let row = try errand.referralToDecide(id)
            let grant = try errand.grant(row.caseID, showing: .referral)
            let record = try errand.desk.record(Referral.self, id, grant)
            guard let submission = record.submission, let content = record.content else {
                throw NothingHere()
            }
            try errand.checkEarlier(kind)
            let reference = try CaseListQuery.nextReference(
                in: errand.area.id, year: errand.occasion.today.year, errand.connection)
            let opening = OpenCase(
                in: errand.area.id, from: id, submission, content, as: reference, kind: kind)
            return try inTurn(
                { try errand.decide(AcceptReferral(as: reference), on: id, grant) },
                { try errand.decide(opening, on: row.caseID, grant) }
            ).map { reference }
        }
    }
}

extension Errand {
    /// A referral of this area, for whoever decides about it.
    func referralToDecide(_ id: ID<Referral>) throws -> ReferralRow {
        try only([.coordinator])
        guard let row = try ReferralQuery.find(id, connection), row.area == area.id else {
            throw NothingHere()
        }
        return row
    }

    /// A repeat is of a case that this reader may see; nobody learns of another by naming it.
    fileprivate func checkEarlier(_ kind: CaseKind) throws {
        guard case .repeatOf(let earlier) = kind else { return }
        _ = try grant(earlier)
    }
}
