package import Casework
import Records

extension Office {
    /// What would become of the cases that were not reached, before the meeting is closed.
    package func closing(_ id: ID<Meeting>, for reader: Reader) async throws -> ClosingBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            try errand.only(to: .runMeeting)
            try errand.onlyDeclared(id)
            let briefing = try errand.closing(id, names)
            let shown = briefing.left.map { errand.note(.caseFile($0.line.caseID), "closing") }
            return (briefing, shown)
        }
    }

    /// Closes a meeting. Cases that were not reached go to the next meeting with the reason, and
    /// each agency's own actions are sent to it at once.
    package func closeMeeting(
        _ id: ID<Meeting>, notReached reason: PrivateText? = nil, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .runMeeting)
            try errand.onlyDeclared(id)
            return try inTurn([
                { try errand.putOffUnseen(at: id) },
                { try errand.passOver(reason, at: id) },
                { try errand.decide(CloseMeeting(), on: id, errand.grant(id)) },
                { try errand.sendActionLists(of: id) },
            ])
        }
    }
}

extension Errand {
    fileprivate func closing(
        _ id: ID<Meeting>, _ names: [ID<Account>: String]
    ) throws -> ClosingBriefing {
        let briefing = try briefing(of: id, names)
        guard briefing.meeting.state == .inSession else { throw NothingHere() }
        let next = try meetingToHear(after: id)
        let left = try briefing.items.filter { $0.outcome == nil }.map { line in
            let file = try desk.record(CaseFile.self, line.caseID, grant(line.caseID))
            return LeftCase(line: line, breach: breach(of: file, heardOn: next?.date))
        }
        return ClosingBriefing(
            meeting: briefing.meeting, left: left, current: briefing.currentCase, next: next)
    }

    /// The next meeting that can take what this one did not reach.
    func meetingToHear(after id: ID<Meeting>) throws -> MeetingLine? {
        try MeetingQuery.lines(
            of: area.id, from: occasion.today, limit: 20, seenBy: reader.account, connection
        )
        .first { $0.id != id && $0.hearsOrdinaryCases }
    }

    /// By how much a case is heard late: at the next meeting, or today while none is called.
    func breach(of file: CaseFile, heardOn day: CalendarDate?) -> TimelinessBreach? {
        guard let opening = file.opening else { return nil }
        var clock = CaseClock(
            incidentOn: file.content?.incidentOn, referredOn: opening.referredOn)
        clock.emergencyBy = file.emergency?.answer.meetingBy
        return clock.breaches(
            whenHeardOn: day ?? area.settings.cadence.next(after: occasion.today),
            under: area.settings
        )
        .first { $0.clock == area.settings.hearingClock }
    }

    fileprivate func passOver(
        _ reason: PrivateText?, at id: ID<Meeting>
    ) throws -> Result<Void, Refused> {
        guard let reason else { return .success(()) }
        let meeting = try desk.record(Meeting.self, id, grant(id))
        let left = try meeting.agenda.filter { try $0.outcome == nil && existsHere($0.caseID) }
        let next = try meetingToHear(after: id)
        return try left.inTurn { try passOver($0.caseID, reason, at: id, next) }
    }

    private func passOver(
        _ caseID: ID<CaseFile>, _ reason: PrivateText, at id: ID<Meeting>, _ next: MeetingLine?
    ) throws -> Result<Void, Refused> {
        let file = try desk.record(CaseFile.self, caseID, grant(caseID))
        let deferral = DeferCase(
            from: id, because: reason, wasNotReached: true,
            breach: breach(of: file, heardOn: next?.date))
        let finish = FinishItem(caseID, .deferred, wasNotReached: true)
        return try inTurn(
            { try decide(deferral, on: caseID, grant(caseID, to: .runMeeting)) },
            { try decide(finish, on: id, grant(id)) },
            { try next.map { try list(caseID, on: $0.id) } ?? .success(()) })
    }

    fileprivate func sendActionLists(of id: ID<Meeting>) throws -> Result<Void, Refused> {
        let owners = try ActionQuery.owners(at: id, connection)
        return try decide(SendActionLists(to: owners), on: id, grant(id))
    }

    /// Agencies that were there for a case, or contributed to it in writing (SR-12).
    func agenciesThatHeard(
        _ id: ID<CaseFile>, at meeting: Meeting, _ grant: borrowing Grant
    ) throws -> [ID<Agency>] {
        let file = try desk.record(CaseFile.self, id, grant)
        let wrote = file.contributedInWriting(among: meeting.agenciesInWriting)
        let heard = meeting.agenciesInTheRoom(for: id, until: occasion.at)
        return wrote.union(heard).sorted()
    }
}
