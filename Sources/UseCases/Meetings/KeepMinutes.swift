package import Casework
import Records

extension Office {
    /// Where the minutes of a closed meeting stand, with what stands out in them for those who
    /// convene; other agencies find the cases whose minutes were released to them (SR-12).
    package func minutes(
        of id: ID<Meeting>, page: StaticString, for reader: Reader
    ) async throws -> MinutesBriefing {
        try await show(reader) { errand in
            let briefing = try errand.minutes(of: id)
            return (briefing, briefing.cases.map { errand.note(.caseFile($0.caseID), page) })
        }
    }

    /// The minutes of every case as they stand, to be put on paper by those who convene: one look
    /// at each case (SR-13).
    package func minutesOnPaper(
        of id: ID<Meeting>, for reader: Reader
    ) async throws -> (meeting: MeetingLine, cases: [MinutesPaperBriefing]) {
        let names = try await accountNames()
        return try await show(reader) { errand in
            guard errand.convenes else { throw NothingHere() }
            let list = try errand.minutes(of: id)
            let papers = try list.cases.map { line in
                try errand.minutesPaper(of: line.caseID, at: id, nil, names)
            }
            let looks = try papers.map { paper in
                try errand.note(
                    reading: paper.file.id, "minutes on paper", paper.file.people ?? [])
            }
            return ((list.meeting, papers), looks)
        }
    }

    /// The chair approves and releases what she may see and has not approved as it stands, if that
    /// is still what lay before her.
    package func approveMinutes(
        of id: ID<Meeting>, seen: Set<MinutesSeen>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .approveMinutes)
            try errand.onlyDeclared(id)
            let approval = ApproveMinutes(of: try errand.minutes(of: id).seen, seen: seen)
            return try errand.decide(approval, on: id, errand.grant(id))
        }
    }

    /// The minutes of one case, in a version or the latest that the reader may have.
    ///
    /// - Parameter page: the page that shows them; nil when nothing of them is shown.
    package func minutesPaper(
        of caseID: ID<CaseFile>, at id: ID<Meeting>, version: Int?, page: StaticString?,
        for reader: Reader
    ) async throws -> MinutesPaperBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            let paper = try errand.minutesPaper(of: caseID, at: id, version, names)
            let look = try page.map {
                try errand.note(reading: caseID, $0, paper.file.people ?? [])
            }
            return (paper, [look].compactMap(\.self))
        }
    }

    /// Puts a line of the minutes in other words after the meeting. What was approved stays as that
    /// version; the chair approves the next (SR-35).
    package func correctMinutes(
        _ line: MinuteLine, seenAs version: Int, of caseID: ID<CaseFile>, at id: ID<Meeting>,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.onlyDeclared(id)
            let meeting = try errand.desk.record(Meeting.self, id, errand.grant(id))
            guard meeting.state == .closed, meeting.item(caseID)?.outcome == .heard else {
                throw NothingHere()
            }
            let reword = RewordEntry(.minute(line), seenAs: version)
            return try errand.decide(
                reword, on: caseID, errand.grant(caseID, to: .runMeeting))
        }
    }
}

extension Errand {
    fileprivate func minutes(of id: ID<Meeting>) throws -> MinutesBriefing {
        let meeting = try desk.record(Meeting.self, id, grant(id))
        try onlyDeclared(id)
        guard let line = try MeetingQuery.line(id, seenBy: reader.account, connection),
            line.state == .closed
        else { throw NothingHere() }
        let heard = meeting.agenda.filter { $0.outcome == .heard }
        return MinutesBriefing(
            meeting: line, cases: try heard.compactMap { try minutesLine($0, meeting) },
            mayApprove: may(.approveMinutes), isConvener: convenes, agencies: agencyNames)
    }

    private func minutesLine(
        _ item: AgendaItem, _ meeting: Meeting
    ) throws -> CaseMinutesLine? {
        guard try existsHere(item.caseID) else { return nil }
        let approvals = meeting.papers.approvals(of: item.caseID)
        guard convenes || !approvals.isEmpty,
            let grant = try? grant(item.caseID, showing: .minutes)
        else { return nil }
        let file = try desk.record(CaseFile.self, item.caseID, grant)
        let approvedAt = approvals.last?.stamp.at
        let isChanged = approvedAt.map { $0 < (file.minutesChangedAt ?? $0) } ?? false
        let tookPart = Set(file.hearing?.agencies ?? [])
        return CaseMinutesLine(
            caseID: item.caseID, reference: item.reference, version: approvals.count,
            approvedAt: approvedAt, changedSince: convenes && isChanged,
            changes: file.minutesChanges,
            exceptions: convenes ? file.minutesExceptions : [],
            agencies: convenes
                ? area.members.map(\.agency).filter { tookPart.contains($0.id) }
                    .map { receipt(.minutes, meeting, about: item.caseID, $0) } : [])
    }

    fileprivate func minutesPaper(
        of caseID: ID<CaseFile>, at id: ID<Meeting>, _ version: Int?,
        _ names: [ID<Account>: String]
    ) throws -> MinutesPaperBriefing {
        let meeting = try desk.record(Meeting.self, id, grant(id))
        // Asked first, so that a hidden case costs what one costs that never was.
        let grant = try grant(caseID, showing: .minutes)
        guard meeting.item(caseID)?.outcome == .heard, meeting.state == .closed,
            let line = try MeetingQuery.line(id, seenBy: reader.account, connection)
        else { throw NothingHere() }
        let file = try desk.record(CaseFile.self, caseID, grant)
        let approvals = meeting.papers.approvals(of: caseID).map(\.stamp.at)
        // Those who convene see what is not approved yet; agencies what was released to them.
        let latest = convenes && version == nil ? nil : approvals.last
        let wanted = version.flatMap {
            approvals.indices.contains($0 - 1) ? approvals[$0 - 1] : nil
        }
        guard convenes || latest != nil, version == nil || wanted != nil else {
            throw NothingHere()
        }
        let isCurrent = approvals.last.map { $0 >= (file.minutesChangedAt ?? $0) } ?? false
        let shown = wanted ?? (isCurrent ? approvals.last : latest)
        return MinutesPaperBriefing(
            meeting: line, file: try briefing(of: caseID, names),
            document: MinutesDocument(of: file, at: shown),
            version: shown.flatMap { approvals.firstIndex(of: $0) }.map { $0 + 1 } ?? 0,
            versions: approvals, mayCorrect: convenes && may(.runMeeting),
            agencies: agencyNames,
            wordings: file.minutes.reduce(into: [:]) {
                $0[$1.line.id] = file.entries[.minute($1.line.id)]?.version ?? 0
            })
    }
}
