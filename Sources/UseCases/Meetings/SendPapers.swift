package import Casework
import Records

extension Office {
    /// That somebody opened a paper that was sent to her agency, once for each time it was sent. A
    /// paper that was not sent to her agency leaves no receipt.
    package func receive(
        _ paper: MeetingPaper, of id: ID<Meeting>, about caseID: ID<CaseFile>? = nil,
        by reader: Reader
    ) async throws {
        // Whoever sends the papers opens them without having received them.
        guard reader.holds(anyOf: .answering) else { return }
        _ = try await act(reader) { errand in
            let grant = try errand.grant(id)
            let meeting = try errand.desk.record(Meeting.self, id, grant)
            guard meeting.sent(paper, about: caseID, to: reader.agency) != nil else {
                return .success(())
            }
            let opening = OpenPaper(
                paper, about: caseID, by: reader.account, of: reader.agency,
                unseen: try HiddenCaseQuery.all(from: reader.account, errand.connection))
            return try errand.decide(opening, on: id, grant)
        }
    }

    /// What was undertaken at a meeting: a reader's own agency's, or every agency's for those who
    /// convene.
    package func actionList(
        of id: ID<Meeting>, page: StaticString, for reader: Reader
    ) async throws -> ActionListBriefing {
        try await show(reader) { errand in
            let briefing = try errand.actionList(of: id)
            let shown = Set(briefing.actions.map(\.caseID)).sorted()
            return (briefing, shown.map { errand.note(.caseFile($0), page) })
        }
    }
}

extension Errand {
    fileprivate func actionList(of id: ID<Meeting>) throws -> ActionListBriefing {
        let meeting = try desk.record(Meeting.self, id, grant(id))
        guard let line = try MeetingQuery.line(id, seenBy: reader.account, connection),
            line.state == .closed
        else { throw NothingHere() }
        let rows = try ActionQuery.agreed(
            at: id, by: convenes ? nil : reader.agency, seenBy: reader.account, connection)
        let actions = try actionBriefings(rows)
        return ActionListBriefing(
            meeting: line, actions: actions,
            receipts: convenes ? receipts(meeting, rows) : [], isConvener: convenes)
    }

    /// Agencies of which this reader sees an action: another would tell her of a hidden case.
    private func receipts(_ meeting: Meeting, _ rows: [ActionRow]) -> [PaperReceipt] {
        let counts = rows.reduce(into: [:]) { $0[$1.agency, default: 0] += 1 }
        return area.members.map(\.agency).compactMap { agency in
            counts[agency.id].map { count in
                receipt(.actionList, meeting, agency, count: count)
            }
        }
    }

    /// - Parameter unseen: cases that do not exist for this reader.
    func receipt(
        _ paper: MeetingPaper, _ meeting: Meeting, about id: ID<CaseFile>? = nil,
        _ agency: Agency, count: Int = 0, unseen: Set<ID<CaseFile>> = []
    ) -> PaperReceipt {
        let sent = meeting.sent(paper, about: id, to: agency.id, unseen: unseen)
        return PaperReceipt(
            agency: agency.id, name: agency.name, sentAt: sent,
            openedAt: sent.flatMap {
                meeting.papers.firstOpening(of: paper, about: id, by: agency.id, since: $0)
            }, count: count)
    }
}
