/// One dated conference: its agenda, who has promised confidentiality, who came, and where it is.
package struct Meeting: Record {
    package static let kind = RecordKind.meeting
    package private(set) var call: MeetingCalled?
    package private(set) var state = MeetingState.notCalled
    package private(set) var agenda: [AgendaItem] = []
    package private(set) var issues: [AgendaIssued] = []
    package private(set) var declarations: [ConfidentialityAgreed] = []
    package private(set) var attendance: [ID<Agency>: AttendanceRecorded] = [:]
    /// Who was there for each agency, from when to when.
    package private(set) var stays = Stays()
    package private(set) var papers = MeetingPapers()
    package private(set) var opened: Stamp?
    package private(set) var currentCase: ID<CaseFile>?
    package private(set) var sitting = Sitting()

    package init() {}

    package mutating func apply(_ event: MeetingEvent) {
        switch event {
        case .called(let called): (call, state) = (called, .called)
        case .caseListed(let item): list(item)
        case .caseRemoved(let item): agenda.removeAll { $0.caseID == item.caseID }
        case .caseMoved(let item): move(item)
        case .agendaIssued(let issued): issue(issued)
        case .confidentialityAgreed(let agreed): declarations.append(agreed)
        case .attendanceRecorded(let recorded): attend(recorded)
        case .attendanceEnded(let ended): stays.leave(ended.agency, ended.stamp.at)
        case .leavingTakenBack(let taken): stays.takeBackLeaving(taken.agency)
        case .opened(let opened): open(opened)
        case .itemOpened(let item): turn(to: item)
        case .itemFinished(let item): finish(item)
        case .itemReopened(let item): reopen(item)
        case .stageEntered(let entered): sitting.enter(entered)
        case .speakerNamed(let named): sitting.name(named)
        case .screenSet(let set): sitting.show(set.screen)
        case .breakTaken(let taken): sitting.pause(taken.stamp.at)
        case .breakEnded(let ended): sitting.resume(currentCase, ended.stamp.at)
        case .closed(let closed): close(closed)
        case .actionListsSent(let sent): papers.send(sent)
        case .minutesApproved(let approved): papers.approve(approved)
        case .paperOpened(let opened): papers.open(opened)
        }
    }

    private mutating func open(_ event: MeetingOpened) {
        (state, opened) = (.inSession, event.stamp)
        sitting.open()
    }

    private mutating func list(_ item: ItemListed) {
        agenda.append(AgendaItem(caseID: item.caseID, reference: item.reference))
        if hasGoneOut { papers.addLate(item) }
    }

    private mutating func attend(_ recorded: AttendanceRecorded) {
        attendance[recorded.agency] = recorded
        stays.record(recorded)
    }

    private mutating func turn(to item: ItemOpened) {
        currentCase = item.caseID
        sitting.turn(to: item.caseID, item.stamp.at)
    }

    private mutating func close(_ closed: MeetingClosed) {
        (state, currentCase) = (.closed, nil)
        sitting.close(closed.stamp.at)
    }

    private mutating func issue(_ issued: AgendaIssued) {
        issues.append(issued)
        if state == .called { state = .agendaIssued }
    }

    private mutating func move(_ moved: ItemMoved) {
        guard let from = agenda.firstIndex(where: { $0.caseID == moved.caseID }) else { return }
        let item = agenda.remove(at: from)
        agenda.insert(item, at: min(max(moved.to - 1, 0), agenda.count))
    }

    private mutating func finish(_ finished: ItemFinished) {
        if currentCase == finished.caseID {
            currentCase = nil
            sitting.finish(finished.stamp.at)
        }
        guard let index = agenda.firstIndex(where: { $0.caseID == finished.caseID }) else { return }
        agenda[index].outcome = finished.outcome
        agenda[index].wasNotReached = finished.wasNotReached == true
    }

    private mutating func reopen(_ reopened: ItemReopened) {
        for index in agenda.indices where agenda[index].caseID == reopened.caseID {
            (agenda[index].outcome, agenda[index].wasNotReached) = (nil, false)
        }
    }
}

package enum MeetingState: String, Sendable, Hashable, Codable, CaseIterable {
    case notCalled, called, agendaIssued, inSession, closed
}

/// A case on an agenda, in its place.
package struct AgendaItem: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package var outcome: ItemOutcome?
    package var wasNotReached = false
}

extension Meeting {
    /// Minutes that a meeting takes at most: twenty cases of fifteen minutes are five hours, and
    /// half a day is not (domain N14, N15).
    package static let halfADay = 4 * 60

    /// Whether agencies have the agenda, so that what is added now is sent on to them.
    package var hasGoneOut: Bool { state == .agendaIssued || state == .inSession }

    package func item(_ id: ID<CaseFile>) -> AgendaItem? { agenda.first { $0.caseID == id } }

    /// When the case in a place (counted from 0) is due to be heard.
    package func slot(ofPlace place: Int) -> TimeOfDay? {
        guard let call, place >= 0, place < 1000 else { return nil }
        return call.startsAt.adding(minutes: place * min(max(call.minutesPerCase, 0), 1440))
    }

    package func hasDeclared(_ account: ID<Account>) -> Bool {
        declarations.contains { $0.account == account }
    }

    /// Everyone the agenda has gone to, in the order they first received it.
    package var recipients: [ID<Agency>] {
        issues.flatMap(\.to).reduce(into: []) { all, one in
            if !all.contains(one) { all.append(one) }
        }
    }

    /// Whether somebody of the agency sits at the table, or in the call.
    package func isInTheRoom(_ agency: ID<Agency>) -> Bool {
        switch attendance[agency]?.attendance {
        case .core, .deputy: stays.isIn(agency)
        case .written, .apologies, .absent, nil: false
        }
    }

    /// Agencies of which somebody was in the room for any part of a case's turn. One that takes
    /// part in writing is added where it wrote about the case (`CaseFile.contributedInWriting`):
    /// only they get its minutes (SR-12).
    package func agenciesInTheRoom(for id: ID<CaseFile>, until now: Instant) -> [ID<Agency>] {
        let came = agencies(attending: \.isInTheRoom)
        let turns = sitting.turns(of: id, until: now)
        // Written down without having been opened at the desk: nobody can say who was in the room.
        guard !turns.isEmpty else { return came }
        return came.filter { agency in
            turns.contains { stays.wasIn(agency, from: $0.from, to: $0.to) }
        }
    }

    /// Agencies recorded as taking part in writing.
    package var agenciesInWriting: [ID<Agency>] { agencies { $0 == .written } }

    package var agenciesThatTookPart: [ID<Agency>] { agencies(attending: \.tookPart) }

    private func agencies(attending isMeant: (Attendance) -> Bool) -> [ID<Agency>] {
        attendance.values.filter { isMeant($0.attendance) }.map(\.agency).sorted()
    }

    /// The next case that has not been heard or deferred.
    package var nextCase: ID<CaseFile>? { agenda.first { $0.outcome == nil }?.caseID }
}
