package import Casework
import Records
import Storage

extension Office {
    /// What waits for this reader, most urgent first (ux 2.1). Counts only: no case is opened.
    package func home(for reader: Reader) async throws -> HomeBriefing {
        let (drafts, people) = (drafts, people)
        return try await look(reader) { errand in
            let meetings = try MeetingQuery.lines(
                of: reader.area, from: errand.occasion.today, limit: 20, seenBy: reader.account,
                errand.connection)
            let isGuest = reader.roles.isSubset(of: .forOneMeeting)
            let next = isGuest ? nil : meetings.first { errand.mayKnow($0) }
            var waiting: [WaitingTask] = []
            waiting += try errand.conferenceTasks(meetings)
            waiting += try errand.paperTasks(meetings)
            waiting += try errand.actionTasks()
            waiting += try errand.coordinatorTasks(meetings)
            waiting += try errand.repeatTasks(people)
            waiting += try errand.chairTasks()
            waiting += try errand.conflictTasks()
            waiting += try errand.staffTasks()
            waiting += try errand.advocacyTasks()
            waiting += try errand.unsafeContactTasks()
            waiting += try errand.referrerTasks()
            waiting += try errand.correctionTasks()
            waiting += try errand.breakGlassTasks()
            waiting += try drafts.waiting(for: reader, errand)
            return HomeBriefing(waiting: waiting, nextMeeting: next)
        }
    }
}

extension Errand {
    /// Meetings under way, declarations to make and research to do.
    fileprivate func conferenceTasks(_ meetings: [MeetingLine]) throws -> [WaitingTask] {
        // Somebody with a chair for one meeting finds it among her seats.
        guard !reader.roles.isSubset(of: .forOneMeeting) else { return [] }
        let known = meetings.filter(mayKnow)
        let running = known.filter { $0.state == .inSession }
            .map { WaitingTask.meetingInSession($0.id) }
        return try running + known.flatMap(papers)
    }

    private func papers(of meeting: MeetingLine) throws -> [WaitingTask] {
        guard meeting.state == .agendaIssued || meeting.state == .inSession else { return [] }
        let declared = try AccessFactsQuery.hasDeclared(reader.account, for: meeting.id, connection)
        if !declared { return [.declarationToMake(meeting.id, on: meeting.date)] }
        guard reader.holds(anyOf: Set<Role>.representatives.union(Set<Role>.advocacy)) else {
            return []
        }
        let left =
            try AgendaQuery.left(of: meeting.id, seenBy: reader.account, connection)[reader.agency]
            ?? 0
        guard left > 0 else { return [] }
        return [.researchToDo(meeting.id, on: meeting.date, left: left, of: meeting.cases)]
    }

    fileprivate func actionTasks() throws -> [WaitingTask] {
        guard reader.holds(anyOf: Set<Role>.representatives.union(Set<Role>.advocacy)) else {
            return []
        }
        let counts = try ActionQuery.counts(
            of: reader.agency, in: area.id, on: occasion.today, seenBy: reader.account, connection)
        var tasks: [WaitingTask] = counts.overdue > 0 ? [.overdueActions(counts.overdue)] : []
        if counts.due > counts.overdue, let next = counts.next {
            tasks.append(.actionsDue(counts.due - counts.overdue, next: next))
        }
        return tasks
    }

    fileprivate func coordinatorTasks(_ meetings: [MeetingLine]) throws -> [WaitingTask] {
        guard reader.holds(anyOf: [.coordinator]) else { return [] }
        let referrals = try ReferralQuery.inState(
            [.submitted], of: area.id, seenBy: reader.account, connection)
        let cases = try CaseListQuery.waitingCounts(
            in: area.id, on: occasion.today, seenBy: reader.account, connection)
        let lapsed = area.members.filter { !$0.agreementIsCurrent }.count
        let overdue = try ActionQuery.counts(
            of: nil, in: area.id, on: occasion.today, seenBy: reader.account, connection
        ).overdue
        var tasks =
            referrals.first.map {
                [WaitingTask.referralsToTriage(referrals.count, oldest: $0.submittedOn)]
            } ?? []
        tasks += meetings.filter { $0.state == .called }.map {
            .agendaToIssue(
                $0.id,
                by: area.settings.agendaGoesOut(
                    before: $0.date, of: $0.kind, calledOn: occasion.today))
        }
        if cases.overtaken > 0 { tasks.append(.casesOvertaken(cases.overtaken)) }
        if cases.toList > 0 { tasks.append(.casesToList(cases.toList)) }
        if cases.toHandOver > 0 { tasks.append(.casesToHandOver(cases.toHandOver)) }
        if cases.toDecide > 0 { tasks.append(.casesOfTheChair(cases.toDecide)) }
        if overdue > 0 { tasks.append(.overdueActionsOfAgencies(overdue)) }
        if lapsed > 0 { tasks.append(.agenciesWithoutAgreement(lapsed)) }
        return tasks
    }

    /// Somebody may be known whom nobody has recognised (SR-20).
    fileprivate func repeatTasks(_ people: KnownPeople) throws -> [WaitingTask] {
        guard may(.decideReferral) else { return [] }
        let count = try undecidedRepeats(people).count
        return count > 0 ? [.possibleRepeats(count)] : []
    }

    /// Cases that MAPPA leads wait for the chair, who says whether they are heard here (SR-19).
    fileprivate func chairTasks() throws -> [WaitingTask] {
        guard reader.holds(anyOf: [.chair]) else { return [] }
        let cases = try CaseListQuery.waitingCounts(
            in: area.id, on: occasion.today, seenBy: reader.account, connection)
        return cases.toDecide > 0 ? [.hearingsToDecide(cases.toDecide)] : []
    }

    /// A victim was contacted by a way that nobody had confirmed as safe: the manager of the
    /// service is told, until she has read the case (SR-05).
    fileprivate func unsafeContactTasks() throws -> [WaitingTask] {
        guard reader.holds(anyOf: [.advocacyManager]) else { return [] }
        return try UnsafeContactQuery.unread(by: reader.account, in: area.id, connection)
            .filter { try seesPeople(of: $0.caseID) }
            .map { .unsafeContact($0.caseID, $0.reference, on: $0.on) }
    }

    fileprivate func advocacyTasks() throws -> [WaitingTask] {
        guard reader.holds(anyOf: Set<Role>.advocacy) else { return [] }
        let manages = reader.holds(anyOf: [.advocacyManager])
        let counts = try CaseListQuery.advocacyCounts(
            of: manages ? nil : reader.account, in: area.id, seenBy: reader.account, connection)
        var tasks: [WaitingTask] = []
        if manages && counts.unallocated > 0 { tasks.append(.casesToAllocate(counts.unallocated)) }
        if counts.withoutContact > 0 { tasks.append(.casesWithoutContact(counts.withoutContact)) }
        if counts.withoutView > 0 { tasks.append(.casesWithoutView(counts.withoutView)) }
        return tasks
    }

    fileprivate func referrerTasks() throws -> [WaitingTask] {
        let sent = try ReferralQuery.sent(by: reader.account, in: area.id, connection)
        let since = occasion.today.adding(days: -60)
        let told = try sent.filter { $0.submittedOn >= since }.compactMap(told)
        // Whoever is also at the meeting finds the case there.
        return reader.holds(anyOf: [.referrer]) ? told : told.filter(\.needsTheReferrer)
    }

    /// What the referrer is told of a referral: that it came back, was declined or will be heard.
    private func told(_ row: ReferralRow) throws -> WaitingTask? {
        switch row.state {
        case .returned: return .referralReturned(row.id, on: row.submittedOn)
        case .declined: return .referralDeclined(row.id)
        case .redirected: return .referralRedirected(row.id)
        case .accepted, .joined:
            guard let file = try CaseListQuery.find(row.outcome, connection) else { return nil }
            if let heardOn = file.heardOn { return outcome(row, file, heardOn) }
            let slot = try file.meeting.flatMap {
                try MeetingQuery.slot(of: file.id, at: $0, seenBy: reader.account, connection)
            }
            return .referralAccepted(row.id, file.reference, slot)
        case .draft, .submitted: return nil
        }
    }

    /// What came of it is told for four weeks.
    private func outcome(
        _ row: ReferralRow, _ file: CaseRow, _ heardOn: CalendarDate
    ) -> WaitingTask? {
        guard heardOn.days(to: occasion.today) <= 28 else { return nil }
        return .referredCaseHeard(row.id, file.reference, on: heardOn)
    }
}

extension WaitingTask {
    /// Whether nothing goes on until the referrer has read it.
    fileprivate var needsTheReferrer: Bool {
        switch self {
        case .referralReturned, .referralDeclined, .referralRedirected: true
        default: false
        }
    }
}

extension DraftTable {
    fileprivate func waiting(for reader: Reader, _ errand: Errand) throws -> [WaitingTask] {
        try list(of: reader.account, in: reader.area, errand.connection)
            .map { .draftToFinish($0.id, savedAt: $0.savedAt) }
    }
}
