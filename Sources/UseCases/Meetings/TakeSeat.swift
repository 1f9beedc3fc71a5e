package import Casework
import Records

/// What somebody does who sits at a meeting for her own agency.
extension Office {
    package func seatAtTheTable(
        _ id: ID<Meeting>, for reader: Reader
    ) async throws -> SeatBriefing {
        try await show(reader) { errand in
            try errand.only(to: .takeSeat)
            try errand.onlyDeclared(id)
            let sitting = try errand.sitting(of: id)
            guard let line = try MeetingQuery.line(id, seenBy: reader.account, errand.connection)
            else { throw NothingHere() }
            let briefing = SeatBriefing(
                meeting: line, sitting: sitting, agency: reader.agency,
                agencyName: errand.area.agencyName(reader.agency),
                hearing: try errand.hearing(sitting, id))
            let looks = briefing.hearing.map { [errand.note(.caseFile($0.file.id), "seat")] }
            return (briefing, looks ?? [])
        }
    }

    /// An agency offers to do something; it owns what it offers.
    package func offerAction(
        _ action: AgreedAction, about id: ID<CaseFile>, at meeting: ID<Meeting>,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            guard action.owner == reader.agency else { throw NothingHere() }
            let grant = try errand.grantInTheRoom(id, meeting)
            return try errand.decide(AgreeAction(action), on: id, grant)
        }
    }

    package func answerActions(
        _ answer: AnswerToActions, words: PrivateText, about id: ID<CaseFile>,
        at meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grantInTheRoom(id, meeting)
            let decision = AnswerActions(by: reader.agency, answer, words: words)
            return try errand.decide(decision, on: id, grant)
        }
    }

    /// An agency changes what it holds while the case is heard: what it shares, what it has said,
    /// and a note that is its own.
    package func changeOwnLines(
        of id: ID<CaseFile>, at meeting: ID<Meeting>, by reader: Reader,
        _ change: @escaping @Sendable (inout Research) -> Void
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grantInTheRoom(id, meeting)
            let file = try errand.desk.record(CaseFile.self, id, grant)
            var research =
                file.request(to: reader.agency)?.answer?.research ?? Research(.known)
            change(&research)
            let decision = SubmitResearch(from: reader.agency, research)
            return try errand.decide(decision, on: id, grant)
        }
    }
}

extension Errand {
    /// Leave to do something about the case on the table, for somebody who sits at it.
    fileprivate func grantInTheRoom(_ id: ID<CaseFile>, _ meetingID: ID<Meeting>) throws -> Grant {
        try only(to: .takeSeat)
        try onlyDeclared(meetingID)
        let leave = try grant(id, to: .takeSeat)
        guard try meetingAsSeen(meetingID).currentCase == id else { throw NothingHere() }
        return leave
    }

    /// The case on the table, unless it is not one that her agency hears.
    fileprivate func hearing(
        _ sitting: SittingBriefing, _ meeting: ID<Meeting>
    ) throws -> SeatHearing? {
        guard let id = sitting.currentCase, !sitting.isVeiled, let grant = try leave(toHear: id)
        else { return nil }
        let file = try desk.record(CaseFile.self, id, grant)
        guard let opening = file.opening,
            let slot = try MeetingQuery.slot(
                of: id, at: meeting, seenBy: reader.account, connection)
        else { return nil }
        var briefing = CaseBriefing(id: id, outline: CaseOutline(opening, area))
        let told = grant.parts.intersection([.people, .summary, .minutes, .actions, .ownResearch])
        CaseTelling(id: id, file: file, opening: opening, area: area, reader: reader)
            .tell(told, in: &briefing)
        if try isBehindFirewall(id) { briefing.keepBehindFirewall() }
        let mine = file.actions.filter { $0.action.owner == reader.agency }.map(\.action.id)
        let own = (briefing.actions ?? []).filter { mine.contains($0.id) }
        return SeatHearing(
            file: briefing, place: slot.place, mine: own,
            answer: file.isAnswered(by: reader.agency)
                ? file.answersToActions[reader.agency]?.answer : nil,
            defaultDue: occasion.today.adding(days: area.settings.actionDays))
    }

    /// Not hers looks like between cases, so nothing is thrown.
    private func leave(toHear id: ID<CaseFile>) throws -> Grant? {
        guard
            let facts = try AccessFactsQuery.facts(
                of: id, for: reader, area, at: occasion.at, connection)
        else { return nil }
        return try? AccessPolicy.open(id, facts, by: reader)
    }
}
