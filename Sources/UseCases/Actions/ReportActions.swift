package import Casework
import Records

extension Office {
    /// What the reader's agency owes, the most urgent first, and what it closed in the last weeks.
    package func actions(for reader: Reader) async throws -> [ActionBriefing] {
        try await show(reader) { errand in
            let since = errand.occasion.today.adding(days: -28)
            let rows = try ActionQuery.of(
                reader.agency, in: reader.area, closedSince: since, seenBy: reader.account,
                errand.connection)
            let shown = try errand.actionBriefings(rows)
            return (shown, errand.notes(shown, "actions"))
        }
    }

    /// Open actions of earlier meetings, looked at before the first case (minutes template, R7).
    package func outstandingActions(
        at id: ID<Meeting>, for reader: Reader
    ) async throws -> [ActionBriefing] {
        try await show(reader) { errand in
            try errand.only(to: .runMeeting)
            try errand.onlyDeclared(id)
            guard
                let meeting = try MeetingQuery.line(
                    id, seenBy: reader.account, errand.connection)
            else { throw NothingHere() }
            let rows = try ActionQuery.outstanding(
                in: errand.area.id, agreedBefore: meeting.date, seenBy: reader.account,
                errand.connection)
            let shown = try errand.actionBriefings(rows)
            return (shown, errand.notes(shown, "outstanding"))
        }
    }

    /// Reports how an action ended: a representative for her own agency, those who convene for any.
    package func reportAction(
        _ id: ID<AgreedAction>, of caseID: ID<CaseFile>, _ outcome: ActionOutcome,
        notes: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grant(caseID, to: .reportAction)
            let file = try errand.desk.record(CaseFile.self, caseID, grant)
            guard let owner = file.action(id)?.action.owner,
                errand.convenes || owner == reader.agency
            else { throw NothingHere() }
            let report = ReportAction(id, by: owner, outcome, notes: notes)
            return try errand.decide(report, on: caseID, grant)
        }
    }
}

extension Errand {
    func actionBriefings(_ rows: [ActionRow]) throws -> [ActionBriefing] {
        try rows.compactMap { row in
            guard
                let facts = try AccessFactsQuery.facts(
                    of: row.caseID, for: reader, area, connection),
                AccessPolicy.visibleParts(facts, to: reader).contains(.ownActions)
            else { return nil }
            return try row.briefing(
                agency: area.agencyName(row.agency), desk, grant(row.caseID, showing: .ownActions))
        }
    }

    fileprivate func notes(_ shown: [ActionBriefing], _ page: StaticString) -> [AccessNote] {
        Set(shown.map(\.caseID)).sorted().map { note(.caseFile($0), page) }
    }
}
