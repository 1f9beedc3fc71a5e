package import Casework
import Records

extension Office {
    /// The whole agenda of a meeting as the program would set it, with warnings (ux J5).
    package func proposedAgenda(
        of id: ID<Meeting>, for reader: Reader
    ) async throws -> ProposalBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            try errand.only(to: .arrangeMeeting)
            let briefing = try errand.proposal(of: id, names)
            let shown = briefing.lines.keys.sorted()
            return (briefing, shown.map { errand.note(.caseFile($0), "propose") })
        }
    }

    /// Sets the agenda to these cases, in the order in which they are proposed.
    package func takeAgenda(
        _ cases: [ID<CaseFile>], on id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .arrangeMeeting)
            let chosen = try cases.map { try errand.ifThere($0) }.compactMap {
                try CaseListQuery.find($0, errand.connection)
            }
            let agenda = ArrangeAgenda(chosen.map { ($0.id, $0.reference) })
            let forward = PutForward(to: id)
            return try inTurn(
                { try errand.decide(agenda, on: id, errand.grant(id)) },
                {
                    try chosen.inTurn { try errand.decide(forward, on: $0.id, errand.grant($0.id)) }
                },
                { try chosen.inTurn { try errand.sendOn($0.id, id) } })
        }
    }
}

extension Errand {
    fileprivate func proposal(
        of id: ID<Meeting>, _ names: [ID<Account>: String]
    ) throws -> ProposalBriefing {
        let meeting = try desk.record(Meeting.self, id, grant(id))
        guard let call = meeting.call,
            let line = try MeetingQuery.line(id, seenBy: reader.account, connection),
            meeting.state == .called || meeting.state == .agendaIssued
        else { throw NothingHere() }
        let rows = try listedRows(of: id) + waitingRows()
        let candidates = try connected(rows.map { try candidate($0, meeting) })
        let lines = try rows.reduce(into: [:]) { lines, row in
            lines[row.id] = try lineIfVisible(row, names)
        }
        return ProposalBriefing(
            meeting: line, minutesPerCase: call.minutesPerCase,
            proposal: try proposing(meeting, call).propose(candidates.map(\.candidate)),
            lines: lines, agencies: agencyNames, clock: area.settings.hearingClock)
    }

    private func proposing(_ meeting: Meeting, _ call: MeetingCalled) throws -> ProposeAgenda {
        var proposing = ProposeAgenda(
            on: call.date, at: call.startsAt, nextMeeting: try meetingAfter(call.date),
            minutesPerCase: call.minutesPerCase, under: area.settings,
            partners: Set(area.members.filter(\.agreementIsCurrent).map(\.agency.id)))
        proposing.lapsed = area.members.filter { !$0.agreementIsCurrent }.map(\.agency.id)
        proposing.hasGoneOut = meeting.hasGoneOut
        return proposing
    }

    var agencyNames: [ID<Agency>: String] {
        area.members.reduce(into: [:]) { $0[$1.agency.id] = $1.agency.name }
    }

    private func listedRows(of id: ID<Meeting>) throws -> [CaseRow] {
        try AgendaQuery.rows(of: id, for: reader.agency, seenBy: reader.account, connection)
            .filter { $0.outcome == nil }.map(\.file).filter { try seesPeople(of: $0.id) }
    }

    private func waitingRows() throws -> [CaseRow] {
        try CaseListQuery.inState([.open], of: area.id, seenBy: reader.account, connection)
            .filter { try !$0.awaitsChair && seesPeople(of: $0.id) }
    }

    /// The next meeting that hears ordinary cases; as the area usually meets, while none is called.
    private func meetingAfter(_ day: CalendarDate) throws -> CalendarDate? {
        try MeetingQuery.lines(
            of: area.id, from: day.adding(days: 1), limit: 20, seenBy: reader.account, connection
        )
        .first { $0.hearsOrdinaryCases }?.date
            ?? area.settings.cadence.next(after: day)
    }
}

/// A candidate with the people by whom it may belong with another.
private typealias Compared = (candidate: AgendaCandidate, people: Set<PersonMark>)

/// Somebody as told apart by name and day of birth, for putting connected cases side by side; it
/// decides nothing else.
private struct PersonMark: Hashable {
    let name: PrivateText
    let born: Private<CalendarDate>

    init?(_ person: CasePerson) {
        guard person.role == .perpetrator || person.role == .child, let born = person.born
        else { return nil }
        name = person.name
        self.born = born
    }
}

extension Errand {
    fileprivate func candidate(_ row: CaseRow, _ meeting: Meeting) throws -> Compared {
        let file = try desk.record(CaseFile.self, row.id, grant(row.id))
        guard let opening = file.opening else { throw NothingHere() }
        var clock = CaseClock(
            incidentOn: file.content?.incidentOn, referredOn: opening.referredOn)
        clock.emergencyBy = file.emergency?.answer.meetingBy
        var candidate = AgendaCandidate(
            row.id, row.reference, from: row.referringAgency, clock)
        candidate.timesPutOff = file.deferrals.count
        candidate.isOffenderLed = file.offenderMeetingLeads
        candidate.hasContact = row.contacts > 0 || row.hasView
        candidate.accountsForView = row.hasView || row.viewIsExplained
        candidate.referrerStaysAway = staysAway(file, opening.referringAgency, meeting)
        candidate.hasConflict = file.conflicts.known.contains { $0.excludes || $0.waitsForDecision }
        candidate.isListed = meeting.item(row.id) != nil
        return (candidate, Set(file.people.compactMap(PersonMark.init)))
    }

    private func staysAway(
        _ file: CaseFile, _ agency: ID<Agency>, _ meeting: Meeting
    ) -> Bool {
        switch meeting.attendance[agency]?.attendance {
        case .apologies, .absent: return true
        case .core, .deputy, .written: return false
        case nil:
            guard let referrer = file.content?.referrer else { return false }
            return referrer.attends == .no && referrer.presenter.isEmpty
        }
    }

    fileprivate func connected(_ all: [Compared]) -> [Compared] {
        let cases = all.reduce(into: [PersonMark: Set<ID<CaseFile>>]()) { cases, one in
            for mark in one.people { cases[mark, default: []].insert(one.candidate.caseID) }
        }
        return all.map { one in
            var one = one
            one.candidate.connected = one.people.reduce(into: []) {
                $0.formUnion(cases[$1] ?? [])
            }
            one.candidate.connected.remove(one.candidate.caseID)
            return one
        }
    }
}

extension MeetingLine {
    /// Whether a case can be put on its agenda that waits for any meeting.
    var hearsOrdinaryCases: Bool {
        [.called, .agendaIssued].contains(state) && kind != .emergency && kind != .daily
    }
}
