package import Casework
import Records

/// What the coordinator does before a meeting.
extension Office {
    package func callMeeting(
        _ call: (
            kind: MeetingKind, date: CalendarDate, startsAt: TimeOfDay, minutesPerCase: Int,
            venue: PrivateText
        ), by reader: Reader
    ) async throws -> Result<ID<Meeting>, Refused> {
        let id: ID<Meeting> = world.newID()
        return try await act(reader) { errand in
            try errand.only(to: .arrangeMeeting)
            let decision = CallMeeting(
                in: errand.area.id, call.kind, on: call.date, at: call.startsAt,
                minutesPerCase: call.minutesPerCase, venue: call.venue)
            return try errand.call(decision, id).map { id }
        }
    }

    /// Puts cases on an agenda. If it has gone out already they are late additions: research is
    /// asked for at once, of the same agencies.
    package func listCases(
        _ ids: [ID<CaseFile>], on meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .arrangeMeeting)
            return try ids.inTurn { try errand.list($0, on: meeting) }
        }
    }

    package func moveCase(
        _ id: ID<CaseFile>, on meeting: ID<Meeting>, to place: Int, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .arrangeMeeting)
            let grant = try errand.grant(meeting)
            let agenda = try errand.desk.record(Meeting.self, meeting, grant).agenda
            let move = MoveCase(try errand.ifThere(id), to: try errand.place(place, on: agenda))
            return try errand.decide(move, on: meeting, grant)
        }
    }

    /// Sends the agenda to every agency whose agreement is current, and asks each for research.
    package func issueAgenda(
        _ id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .arrangeMeeting)
            return try errand.issueAgenda(of: id)
        }
    }
}

extension Errand {
    func call(_ call: CallMeeting, _ id: ID<Meeting>) throws -> Result<Void, Refused> {
        try decide(call, on: id, AccessPolicy.begin(.meeting(id)))
    }

    func issueAgenda(of id: ID<Meeting>) throws -> Result<Void, Refused> {
        let current = Set(area.members.filter(\.agreementIsCurrent).map(\.agency.id))
        let issue = IssueAgenda(
            members: area.members.map(\.agency.id), whoseAgreementIsCurrent: current,
            unseen: try HiddenCaseQuery.all(from: reader.account, connection))
        let issued = try decide(issue, on: id, grant(id))
        guard case .success = issued else { return issued }
        let meeting = try desk.record(Meeting.self, id, grant(id))
        return try meeting.agenda.filter { $0.outcome == nil }
            .inTurn { try askForResearch($0.caseID, meeting, id) }
    }

    /// Puts a case on an agenda. Where agencies have that agenda, it is sent on to them.
    func list(_ id: ID<CaseFile>, on meetingID: ID<Meeting>) throws -> Result<Void, Refused> {
        guard let row = try CaseListQuery.find(id, connection) else { throw NothingHere() }
        let listed = try inTurn(
            { try decide(ListCase(id, row.reference), on: meetingID, grant(meetingID)) },
            { try decide(PutForward(to: meetingID), on: id, grant(id)) })
        guard case .success = listed else { return listed }
        return try sendOn(id, meetingID)
    }

    /// A case that was listed late goes to those who have the agenda. Where the area publishes each
    /// case as it is listed, the first of them sends the agenda out (N13).
    func sendOn(_ id: ID<CaseFile>, _ meetingID: ID<Meeting>) throws -> Result<Void, Refused> {
        let meeting = try desk.record(Meeting.self, meetingID, grant(meetingID))
        let goesAtOnce = area.settings.rollingAgenda || meeting.call?.kind == .daily
        let someMayReceive = area.members.contains(where: \.agreementIsCurrent)
        guard meeting.state == .called, goesAtOnce, someMayReceive else {
            return try askForResearch(id, meeting, meetingID)
        }
        return try issueAgenda(of: meetingID)
    }

    func askForResearch(
        _ id: ID<CaseFile>, _ meeting: Meeting, _ meetingID: ID<Meeting>
    ) throws -> Result<Void, Refused> {
        let asking = AskForResearch(for: meetingID, from: meeting.recipients)
        // Agencies are asked about a case that does not exist for whoever sends the agenda, too.
        return try existsHere(id) ? decide(asking, on: id, grant(id)) : byItself(asking, on: id)
    }
}
