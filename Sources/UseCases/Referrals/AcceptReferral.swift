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
                { try errand.carryConflicts(to: caseID, of: acceptance.kind) },
                { try errand.mark(caseID, from: row, acceptance.answers) },
            ]).map { reference }
        }
    }
}

extension Errand {
    /// A referral of this area, for whoever decides about it.
    func referralToDecide(_ id: ID<Referral>) throws -> ReferralRow {
        try only(to: .decideReferral)
        return try referralRow(id)
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

    /// A repeat is of the same people: what holds for the earlier case holds for it (SR-08).
    fileprivate func carryConflicts(
        to id: ID<CaseFile>, of kind: CaseKind
    ) throws -> Result<Void, Refused> {
        guard case .repeatOf(let earlier) = kind else { return .success(()) }
        return try carryWhatHolds(between: earlier, and: id)
    }

    /// What makes a case run differently from the day it takes this referral in.
    func mark(
        _ id: ID<CaseFile>, from row: ReferralRow, _ answers: TriageAnswers
    ) throws -> Result<Void, Refused> {
        try inTurn([
            { try recordEmergency(answers.emergency, on: id) },
            {
                guard answers.offenderMeetingLeads else { return .success(()) }
                return try decide(LetOffenderMeetingLead(), on: id, grant(id))
            },
            { try link(id, to: sides(of: id, from: row, answers)) },
            { try linkUnseen(id, from: row) },
        ])
    }

    private func recordEmergency(
        _ answer: EmergencyAnswer?, on id: ID<CaseFile>
    ) throws -> Result<Void, Refused> {
        guard let answer else { return .success(()) }
        return try decide(RecordEmergency(answer), on: id, grant(id))
    }

    /// A referral that waits yet is no case: it is walled off by its referrer, and learns of the
    /// other when it becomes one. Both cases learn of each other at once, so that there is no
    /// moment in which somebody of one side can look at the other (SR-09).
    fileprivate func link(
        _ id: ID<CaseFile>, to others: [ID<CaseFile>]
    ) throws -> Result<Void, Refused> {
        try others.inTurn { other in
            guard other != id else { throw NothingHere() }
            let isCase = try CaseListQuery.find(other, connection) != nil
            let leave = try grant(other)
            return try inTurn(
                { try decide(KnowOppositeParties(in: other), on: id, grant(id)) },
                {
                    guard isCase else { return .success(()) }
                    return try decide(KnowOppositeParties(in: id), on: other, leave)
                })
        }
    }

    /// What the coordinator answers now, and the cases of which she said so while this referral
    /// waited.
    private func sides(
        of id: ID<CaseFile>, from row: ReferralRow, _ answers: TriageAnswers
    ) throws -> [ID<CaseFile>] {
        let before = try CaseSidesQuery.naming(row.caseID, connection)
        let more = before.filter { $0 != id && !answers.opposite.contains($0) }
        return answers.opposite + (try more.filter(existsHere))
    }

    /// The same with a case that does not exist for whoever decides; she is not told (SR-08).
    private func linkUnseen(
        _ id: ID<CaseFile>, from row: ReferralRow
    ) throws -> Result<Void, Refused> {
        let before = try CaseSidesQuery.naming(row.caseID, connection)
        return try before.filter { try $0 != id && !existsHere($0) }.inTurn { other in
            try inTurn(
                { try byItself(KnowOppositeParties(in: other), on: id) },
                { try byItself(KnowOppositeParties(in: id), on: other) })
        }
    }
}
