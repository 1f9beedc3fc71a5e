package import Casework
import Records

extension Office {
    /// Accepts a referral and opens its case, with the next number of the year.
    package func acceptReferral(
        _ id: ID<Referral>, as kind: CaseKind, by reader: Reader
    ) async throws -> Result<CaseReference, Refused> {
        try await acceptReferral(id, Acceptance(kind), by: reader)
    }

    package func acceptReferral(
        _ id: ID<Referral>, _ acceptance: Acceptance, by reader: Reader
    ) async throws -> Result<CaseReference, Refused> {
        try await act(reader) { errand in
            let row = try errand.referralToDecide(id)
            try errand.checkEarlier(acceptance.kind)
            let reference = try CaseListQuery.nextReference(
                in: errand.area.id, year: errand.occasion.today.year, errand.connection)
            let caseID = row.caseID
            return try inTurn([
                { try errand.answerEmergency(acceptance.answers.emergency, row) },
                { try errand.decide(AcceptReferral(as: reference), on: id, errand.grant(caseID)) },
                { try errand.open(caseID, id, as: reference, acceptance.kind) },
                { try errand.mark(caseID, acceptance.answers) },
            ]).map { reference }
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

    func answerEmergency(
        _ answer: EmergencyAnswer?, _ row: ReferralRow
    ) throws -> Result<Void, Refused> {
        guard let answer else { return .success(()) }
        return try decide(AnswerEmergency(answer), on: row.id, grant(row.caseID))
    }

    /// A repeat is of a case that this reader may see; nobody learns of another by naming it.
    fileprivate func checkEarlier(_ kind: CaseKind) throws {
        guard case .repeatOf(let earlier) = kind else { return }
        _ = try grant(earlier)
    }

    fileprivate func open(
        _ caseID: ID<CaseFile>, _ id: ID<Referral>, as reference: CaseReference, _ kind: CaseKind
    ) throws -> Result<Void, Refused> {
        let record = try desk.record(Referral.self, id, grant(caseID, showing: .referral))
        guard let submission = record.submission, let content = record.content else {
            throw NothingHere()
        }
        let opening = OpenCase(
            in: area.id, from: id, submission, content, as: reference, kind: kind)
        return try decide(opening, on: caseID, grant(caseID))
    }

    /// What makes a case run differently from the day it takes this referral in.
    func mark(
        _ id: ID<CaseFile>, _ answers: TriageAnswers
    ) throws -> Result<Void, Refused> {
        try inTurn([
            { try recordEmergency(answers.emergency, on: id) },
            {
                guard answers.offenderMeetingLeads else { return .success(()) }
                return try decide(LetOffenderMeetingLead(), on: id, grant(id))
            },
            { try link(id, to: answers.opposite) },
        ])
    }

    private func recordEmergency(
        _ answer: EmergencyAnswer?, on id: ID<CaseFile>
    ) throws -> Result<Void, Refused> {
        guard let answer else { return .success(()) }
        return try decide(RecordEmergency(answer), on: id, grant(id))
    }

    /// Both cases learn of each other at once, so that there is no moment in which somebody of one
    /// side can look at the other (SR-09).
    fileprivate func link(
        _ id: ID<CaseFile>, to others: [ID<CaseFile>]
    ) throws -> Result<Void, Refused> {
        try others.inTurn { other in
            guard other != id else { throw NothingHere() }
            return try inTurn(
                { try decide(KnowOppositeParties(in: other), on: id, grant(id)) },
                { try decide(KnowOppositeParties(in: id), on: other, grant(other)) })
        }
    }
}
