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

    /// The program does something to a meeting in its own name.
    func byItself<Choice: Decision>(
        _ decision: Choice, on id: ID<Meeting>
    ) throws -> Result<Void, Refused> where Choice.Subject == Meeting {
        try desk.decide(
            decision, on: id, in: area.id, AccessPolicy.maintain(.meeting(id)), programsOccasion
        ).mapError(Refused.init)
    }

    /// Whoever closes a meeting can neither wait for a case that she does not see nor carry it on.
    /// The program does what she does with the others: it puts the case on the next agenda, or
    /// leaves it with those that wait for one.
    func putOffUnseen(at id: ID<Meeting>) throws -> Result<Void, Refused> {
        let meeting = try desk.record(Meeting.self, id, grant(id))
        guard meeting.state == .inSession else { return .success(()) }
        let left = try meeting.agenda.filter { item in
            try item.outcome == nil && !existsHere(item.caseID)
        }
        // Of these meetings none is hidden from anybody, so she is told of the same one.
        let next = try meetingToHear(after: id)
        return try left.inTurn { item in
            try inTurn(
                { try putOffByItself(item.caseID, at: id, next) },
                { try next.map { try listByItself(item, on: $0.id) } ?? .success(()) })
        }
    }

    private func putOffByItself(
        _ caseID: ID<CaseFile>, at id: ID<Meeting>, _ next: MeetingLine?
    ) throws -> Result<Void, Refused> {
        let file = try desk.record(
            CaseFile.self, caseID, AccessPolicy.maintain(.caseFile(caseID)))
        let deferral = DeferCase(
            from: id, because: PrivateText("The meeting closed before this case was heard."),
            wasNotReached: true, breach: breach(of: file, heardOn: next?.date))
        return try inTurn(
            { try byItself(deferral, on: caseID) },
            { try byItself(FinishItem(caseID, .deferred, wasNotReached: true), on: id) })
    }

    /// The agencies that have that agenda are asked at once. One that has not gone out stays where
    /// it is, even where each case is published at once: she would see that it went out with
    /// nothing new on it.
    private func listByItself(
        _ item: AgendaItem, on id: ID<Meeting>
    ) throws -> Result<Void, Refused> {
        // What may not be listed yet waits: her meeting is closed all the same.
        guard case .success = try byItself(PutForward(to: id), on: item.caseID) else {
            return .success(())
        }
        return try inTurn(
            { try byItself(ListCase(item.caseID, item.reference), on: id) },
            {
                let next = try desk.record(
                    Meeting.self, id, AccessPolicy.maintain(.meeting(id)))
                return try askForResearch(item.caseID, next, id)
            })
    }
}
