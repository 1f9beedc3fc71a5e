package import Casework
import Records

/// The windows of those who run a meeting, beside the desk.
extension Office {
    package func chair(
        _ id: ID<Meeting>, for reader: Reader
    ) async throws -> ChairBriefing {
        let names = try await accountNames()
        return try await show(reader) { errand in
            try errand.only(to: .runMeeting)
            try errand.onlyDeclared(id)
            let briefing = try errand.briefing(of: id, names)
            var chair = ChairBriefing(
                meeting: briefing, sitting: try errand.sitting(of: id),
                desk: try errand.deskBriefing(id, names),
                outstanding: try errand.outstandingCount(at: briefing.meeting))
            chair.othersSee = try errand.screen(of: errand.meetingAsSeen(id))
            return (chair, briefing.currentCase.map { [errand.note(.caseFile($0), "chair")] } ?? [])
        }
    }

    /// What the screen in the room shows at this moment, as far as whoever put it up may see it.
    package func screen(
        of id: ID<Meeting>, clock: TimeOfDay, for reader: Reader
    ) async throws -> ScreenBriefing {
        try await show(reader) { errand in
            try errand.only(to: .runMeeting)
            try errand.onlyDeclared(id)
            let meeting = try errand.meetingAsSeen(id)
            let screen = try errand.screen(of: meeting, clock)
            guard case .caseOnTheTable = screen, let current = meeting.currentCase else {
                return (screen, [])
            }
            return (screen, [errand.note(.caseFile(current), "shared screen")])
        }
    }
}

extension Errand {
    /// What the screen in the room shows of a meeting as this reader sees it, and nothing in a
    /// break; with the minutes that are left where the clock is told.
    func screen(of meeting: Meeting, _ clock: TimeOfDay? = nil) throws -> ScreenBriefing {
        let isOnBreak = meeting.sitting.breakSince != nil
        guard meeting.state == .inSession, !isOnBreak else { return .blank }
        switch meeting.sitting.screen {
        case .blank, .nothingAnywhere: return .blank
        case .agenda: return .agenda(meeting.screenItems)
        case .caseOnTheTable:
            return try meeting.currentCase.flatMap { try screenCase($0, meeting, clock) }
                .map(ScreenBriefing.caseOnTheTable) ?? .blank
        }
    }
}

extension Errand {
    fileprivate func outstandingCount(at meeting: MeetingLine) throws -> Int {
        try ActionQuery.outstanding(
            in: area.id, agreedBefore: meeting.date, seenBy: reader.account, connection
        ).count
    }

    fileprivate func screenCase(
        _ id: ID<CaseFile>, _ meeting: Meeting, _ clock: TimeOfDay?
    ) throws -> ScreenCase? {
        let grant = try grant(id, to: .runMeeting)
        let file = try desk.record(CaseFile.self, id, grant)
        guard let opening = file.opening,
            let place = meeting.agenda.firstIndex(where: { $0.caseID == id })
        else { return nil }
        let briefed = CaseTelling(
            id: id, file: file, opening: opening, area: area, reader: reader)
        var briefing = CaseBriefing(id: id, outline: CaseOutline(opening, area))
        briefed.tell([.minutes, .actions], in: &briefing)
        let pace = clock.flatMap { MeetingPace(meeting, now: occasion.at, clock: $0) }
        let telling = file.tellingWords
        return ScreenCase(
            place: place + 1, cases: meeting.agenda.count, reference: opening.reference,
            stage: meeting.sitting.stage,
            minutesLeft: pace.map { max($0.budget - ($0.used ?? 0), 0) },
            risks: file.risks.map { ScreenRisk($0.risk, without: telling) },
            actions: (briefing.actions ?? []).map { ScreenAction($0, without: telling) })
    }
}

extension Meeting {
    /// The agenda as numbers and how far it has come.
    fileprivate var screenItems: [ScreenItem] {
        agenda.enumerated().map { place, item in
            ScreenItem(
                place: place + 1, outcome: item.outcome, isOnTheTable: item.caseID == currentCase)
        }
    }
}

extension CaseOutline {
    /// What a part of a case hangs on where nothing of the outline is shown.
    init(_ opening: CaseOpened, _ area: AreaOutline) {
        self.init(
            reference: opening.reference, state: .listed, kind: opening.kind, markers: [],
            grounds: [], referredOn: opening.referredOn,
            referringAgency: area.agencyName(opening.referringAgency), advocate: nil,
            hearing: nil, flag: nil)
    }
}
