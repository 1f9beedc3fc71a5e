package import Casework
import Records

/// What is written at the desk while a case is on the table.
extension Office {
    /// The case on the table with all that its minute-taker needs; nil between cases.
    package func desk(
        _ id: ID<Meeting>, for reader: Reader
    ) async throws -> DeskBriefing? {
        let names = try await accountNames()
        return try await show(reader) { errand in
            try errand.only(to: .runMeeting)
            try errand.onlyDeclared(id)
            guard let desk = try errand.deskBriefing(id, names) else { return (nil, []) }
            let shown = desk.meeting.items.map { errand.note(.caseFile($0.caseID), "desk") }
            return (desk, shown)
        }
    }

    package func recordMinute(
        _ line: MinuteLine, about id: ID<CaseFile>, at meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await write(RecordMinute(line), about: id, at: meeting, by: reader)
    }

    package func identifyRisk(
        _ risk: IdentifiedRisk, about id: ID<CaseFile>, at meeting: ID<Meeting>,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await write(IdentifyRisk(risk), about: id, at: meeting, by: reader)
    }

    package func agreeAction(
        _ action: AgreedAction, about id: ID<CaseFile>, at meeting: ID<Meeting>,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await write(AgreeAction(action), about: id, at: meeting, by: reader)
    }

    private func write<Choice: Decision>(
        _ decision: Choice, about id: ID<CaseFile>, at meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> where Choice.Subject == CaseFile {
        try await act(reader) { errand in
            try errand.decide(decision, on: id, errand.grantAtTheTable(id, meeting))
        }
    }
}

extension Errand {
    /// Leave to write about a case that is on the table of a meeting in session.
    func grantAtTheTable(_ id: ID<CaseFile>, _ meetingID: ID<Meeting>) throws -> Grant {
        try onlyDeclared(meetingID)
        let meeting = try desk.record(Meeting.self, meetingID, grant(meetingID))
        // Asked first, so that a hidden case on the agenda costs what one costs that never was.
        let leave = try grant(id, to: .runMeeting)
        guard meeting.state == .inSession, meeting.item(id) != nil else { throw NothingHere() }
        return leave
    }

    func deskBriefing(
        _ id: ID<Meeting>, _ names: [ID<Account>: String]
    ) throws -> DeskBriefing? {
        let meeting = try briefing(of: id, names)
        guard let current = meeting.currentCase,
            let item = meeting.items.first(where: { $0.caseID == current })
        else { return nil }
        let file = try desk.record(CaseFile.self, current, grant(current))
        let sitting = try desk.record(Meeting.self, id, grant(id)).sitting
        let sheet = DeskSheet(
            file, capture: try captureKey(meeting), speaker: sitting.speaker,
            reader: reader.account)
        var briefing = DeskBriefing(
            meeting: meeting, file: try briefing(of: current, names), item: item,
            uncoveredRisks: file.uncoveredRisks,
            defaultDue: occasion.today.adding(days: area.settings.actionDays), sheet: sheet)
        briefing.othersSee = try screen(of: meetingAsSeen(id))
        return briefing
    }

    /// Only agencies that got the agenda speak and act, so only they have letters.
    private func captureKey(_ meeting: MeetingBriefing) throws -> CaptureKey {
        let present = meeting.agencies.filter(\.hasAgenda).compactMap { area.member($0.agency) }
        let next = try MeetingQuery.lines(
            of: area.id, from: occasion.today.adding(days: 1), limit: 6,
            seenBy: reader.account, connection
        ).first { $0.id != meeting.meeting.id && $0.kind != .emergency }
        let own = present.reduce(into: [:]) { $0[$1.agency.id] = $1.letters }
        return CaptureKey(
            agencies: AgencyLetters(present.map(\.agency), own: own),
            stock: area.settings.stockActions,
            today: occasion.today, nextMeeting: next?.date,
            usualDays: area.settings.actionDays)
    }
}
