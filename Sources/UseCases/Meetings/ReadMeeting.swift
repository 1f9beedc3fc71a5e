package import Casework
import Records

extension Office {
    /// Meetings to come and those of the past, the nearest first.
    package func meetings(
        for reader: Reader
    ) async throws -> (coming: [MeetingLine], past: [MeetingLine]) {
        try await look(reader) { errand in
            try errand.only(to: .knowMeetings)
            let (area, today) = (errand.area.id, errand.occasion.today)
            let coming = try MeetingQuery.lines(
                of: area, from: today, limit: 50, seenBy: reader.account, errand.connection)
            let past = try MeetingQuery.past(
                of: area, before: today, limit: 50, seenBy: reader.account, errand.connection)
            return (coming.filter(errand.mayKnow), past.filter(errand.mayKnow))
        }
    }

    /// A meeting with its agenda. A reader who has not declared sees no case of it (SR-02).
    ///
    /// - Parameter cases: which of its cases the page names: only those are noted (SR-13).
    package func meeting(
        _ id: ID<Meeting>, page: StaticString,
        showing cases: @escaping @Sendable (MeetingBriefing) -> [ID<CaseFile>] = { $0.listed },
        for reader: Reader
    ) async throws -> MeetingBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            let briefing = try errand.briefing(of: id, names)
            let shown = Set(cases(briefing)).sorted()
            return (briefing, shown.map { errand.note(.caseFile($0), page) })
        }
    }

    /// The agenda to be put on paper; nil before the declaration, even for whoever makes it.
    package func agendaOnPaper(
        of id: ID<Meeting>, for reader: Reader
    ) async throws -> MeetingBriefing? {
        try await onPaper(id, "agenda on paper", for: reader) { $0.listedAndEnded }
    }

    /// A sheet for each case of the agenda; nil before the declaration.
    package func sheetsOnPaper(
        of id: ID<Meeting>, for reader: Reader
    ) async throws -> MeetingBriefing? {
        try await onPaper(id, "sheets on paper", for: reader) { $0.listed }
    }

    /// What is not shown is not noted, and a case that a paper names twice is one look (SR-13).
    private func onPaper(
        _ id: ID<Meeting>, _ page: StaticString, for reader: Reader,
        showing cases: @escaping @Sendable (MeetingBriefing) -> [ID<CaseFile>]
    ) async throws -> MeetingBriefing? {
        let briefing = try await meeting(
            id, page: page, showing: { $0.hasDeclared ? cases($0) : [] }, for: reader)
        return briefing.hasDeclared ? briefing : nil
    }
}

extension Errand {
    var convenes: Bool { reader.holds(anyOf: .conveners) }

    func mayKnow(_ meeting: MeetingLine) -> Bool { (try? grant(meeting.id)) != nil }

    func briefing(
        of id: ID<Meeting>, _ names: [ID<Account>: String]
    ) throws -> MeetingBriefing {
        let meeting = try desk.record(Meeting.self, id, grant(id))
        guard let call = meeting.call,
            let line = try MeetingQuery.line(id, seenBy: reader.account, connection)
        else { throw NothingHere() }
        let hasDeclared = meeting.hasDeclared(reader.account)
        var briefing = MeetingBriefing(
            meeting: line, venue: call.venue, minutesPerCase: call.minutesPerCase,
            agendaGoesOutOn: area.settings.agendaGoesOut(
                before: call.date, of: call.kind, calledOn: call.stamp.on),
            items: try items(of: meeting, id, hasDeclared, names), hasDeclared: hasDeclared,
            agencies: convenes ? try agencies(of: id, meeting) : [],
            waiting: line.isOpenToChange ? try waiting(names) : [],
            currentCase: try currentCase(of: meeting),
            isConvener: convenes, reader: reader.agency,
            statementVersion: area.settings.declarationVersion)
        briefing.sitting = try sitting(of: id)
        if area.settings.listsEndedFlags, hasDeclared || reader.holds(anyOf: [.coordinator]) {
            briefing.endedFlags = try endedFlags(before: call.date)
        }
        return briefing
    }

    /// Of the cases whose people this reader may know, those whose flag ran out since the meeting
    /// before; without one before, within the last month.
    private func endedFlags(before day: CalendarDate) throws -> [EndedFlag] {
        let past = try MeetingQuery.past(
            of: area.id, before: day, limit: 1, seenBy: reader.account, connection)
        let first = past.first?.date ?? day.adding(months: -1)
        return try CaseListQuery.flagEnded(
            from: first, before: day, in: area.id, seenBy: reader.account, connection
        )
        .filter { try mayShow($0.id) }
        .map { row in
            let card = try row.card(desk, grant(row.id, showing: .people))
            return EndedFlag(
                caseID: row.id, reference: row.reference,
                victim: card.victim?.name ?? PrivateText(""), until: row.flagUntil ?? day)
        }
    }

    /// The coordinator makes the agenda and so sees it; everybody else declares first.
    private func items(
        of meeting: Meeting, _ id: ID<Meeting>, _ hasDeclared: Bool,
        _ names: [ID<Account>: String]
    ) throws -> [AgendaLine] {
        guard hasDeclared || reader.holds(anyOf: [.coordinator]) else { return [] }
        let date = meeting.call?.date
        return try AgendaQuery.rows(
            of: id, for: reader.agency, seenBy: reader.account, connection
        )
        .filter { try mayShow($0.file.id) }
        .enumerated()
        .map { index, row in
            // Counted among what she sees: a gap would tell her of a case (SR-08).
            let row = row.placed(index + 1)
            return try line(row, on: date, at: meeting.slot(ofPlace: index), names)
        }
    }

    /// What is on the table, unless for this reader there is no such case.
    private func currentCase(of meeting: Meeting) throws -> ID<CaseFile>? {
        try meeting.currentCase.flatMap {
            try existsHere($0) ? $0 : nil
        }
    }

    private func mayShow(_ id: ID<CaseFile>) throws -> Bool {
        guard let facts = try AccessFactsQuery.facts(of: id, for: reader, area, connection) else {
            return false
        }
        return AccessPolicy.visibleParts(facts, to: reader).contains(.people)
    }

    private func waiting(_ names: [ID<Account>: String]) throws -> [AgendaLine] {
        guard reader.holds(anyOf: [.coordinator]) else { return [] }
        return try CaseListQuery.inState(
            [.open], of: area.id, seenBy: reader.account, connection
        )
        .filter { !$0.awaitsChair }
        .compactMap { try lineIfVisible($0, names) }
    }

    private func agencies(of id: ID<Meeting>, _ meeting: Meeting) throws -> [MeetingAgency] {
        let recipients = try AgendaQuery.recipients(of: id, connection)
        let left = try AgendaQuery.left(of: id, seenBy: reader.account, connection)
        let unseen = try HiddenCaseQuery.all(from: reader.account, connection)
        return area.members.map { member in
            var agency = MeetingAgency(
                agency: member.agency.id, name: member.agency.name,
                agreementIsCurrent: member.agreementIsCurrent,
                hasAgenda: recipients.contains(member.agency.id),
                attendance: meeting.attendance[member.agency.id]?.attendance,
                person: meeting.attendance[member.agency.id]?.person ?? PrivateText(""),
                researchLeft: left[member.agency.id] ?? 0)
            agency.stays = meeting.stays.of(member.agency.id)
            agency.agenda = receipt(.agenda, meeting, member.agency, unseen: unseen)
            return agency
        }
    }
}
