import Casework
import Records

/// What goes on around a case that does not exist for the person who runs a meeting, so that she
/// learns nothing of it and the case comes to no harm (SR-08).
extension Errand {
    func existsHere(_ id: ID<CaseFile>) throws -> Bool { try exists(id, for: reader.account) }

    func exists(_ id: ID<CaseFile>, for account: ID<Account>) throws -> Bool {
        try !HiddenCaseQuery.hides(id, from: account, connection)
    }

    /// The case, or one that never was: then she is answered as if she had named that.
    func ifThere(_ id: ID<CaseFile>) throws -> ID<CaseFile> {
        try existsHere(id) ? id : ID(high: 0, low: 0)
    }

    /// A referral of this area. That there is none is noted as that it is not hers would be, for
    /// what is not there must cost the same as what is hidden (R1).
    func referralRow(_ id: ID<Referral>) throws -> ReferralRow {
        guard let row = try ReferralQuery.find(id, connection), row.area == area.id else {
            throw NothingHere(AccessRefusal(absent: .caseFile(id.as()), for: .openCase))
        }
        return row
    }

    /// Where a place that is counted among the cases she sees stands among all; 0 is nowhere.
    func place(_ place: Int, on agenda: [AgendaItem]) throws -> Int {
        let seen = try agenda.indices.filter { try existsHere(agenda[$0].caseID) }
        guard place > 0, seen.indices.contains(place - 1) else { return 0 }
        return seen[place - 1] + 1
    }

    /// The program does something to a case in its own name.
    func byItself<Choice: Decision>(
        _ decision: Choice, on id: ID<CaseFile>
    ) throws -> Result<Void, Refused> where Choice.Subject == CaseFile {
        try desk.decide(
            decision, on: id, in: area.id, AccessPolicy.maintain(.caseFile(id)), programsOccasion
        ).mapError(Refused.init)
    }

    /// Whoever closes a meeting cannot wait for a case that she does not see: it goes back to those
    /// that wait for a meeting.
    func putOffUnseen(at id: ID<Meeting>) throws -> Result<Void, Refused> {
        let grant = try grant(id)
        let meeting = try desk.record(Meeting.self, id, grant)
        guard meeting.state == .inSession else { return .success(()) }
        let left = try meeting.agenda.filter { item in
            try item.outcome == nil && !existsHere(item.caseID)
        }
        return try left.inTurn { item in
            let grant = AccessPolicy.maintain(.meeting(id))
            return try inTurn(
                {
                    let words = PrivateText("The meeting closed before this case was heard.")
                    return try byItself(DeferCase(from: id, because: words), on: item.caseID)
                },
                {
                    try desk.decide(
                        FinishItem(item.caseID, .deferred), on: id, in: area.id, grant,
                        programsOccasion
                    ).mapError(Refused.init)
                })
        }
    }
}
