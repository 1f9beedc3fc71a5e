package import Casework
import Records

extension Office {
    /// Finishes the case on the table: standard actions are added, the flag begins, the next case
    /// can be opened.
    package func finishCase(
        _ id: ID<CaseFile>, at meetingID: ID<Meeting>,
        withoutAction: [ID<IdentifiedRisk>: PrivateText], reasonWithoutContact: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        let world = world
        return try await act(reader) { errand in
            let grant = try errand.grantAtTheTable(id, meetingID)
            let meeting = try errand.desk.record(Meeting.self, meetingID, errand.grant(meetingID))
            let file = try errand.desk.record(CaseFile.self, id, grant)
            let hearing = FinishHearing(
                at: meetingID, agencies: try errand.agenciesThatHeard(id, at: meeting, grant),
                standard: errand.standardActions(for: meeting, flagged: file.flaggedBy, world),
                flagMonths: errand.area.settings.flagMonths, withoutAction: withoutAction,
                reasonWithoutContact: reasonWithoutContact)
            return try inTurn(
                { try errand.decide(hearing, on: id, grant) },
                { try errand.finish(id, .heard, meetingID) })
        }
    }

    /// Puts a case off to another meeting, with the reason.
    package func deferCase(
        _ id: ID<CaseFile>, at meetingID: ID<Meeting>, because reason: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grantAtTheTable(id, meetingID)
            let deferral = DeferCase(from: meetingID, because: reason)
            return try inTurn(
                { try errand.decide(deferral, on: id, grant) },
                { try errand.finish(id, .deferred, meetingID) })
        }
    }

    /// Takes up again a case that the meeting had finished by mistake, or too early.
    package func reopenCase(
        _ id: ID<CaseFile>, at meetingID: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grantAtTheTable(id, meetingID)
            return try inTurn(
                { try errand.decide(ReopenHearing(at: meetingID), on: id, grant) },
                {
                    try errand.decide(
                        ReopenItem(id), on: meetingID, errand.grant(meetingID))
                })
        }
    }
}

extension Errand {
    fileprivate func finish(
        _ id: ID<CaseFile>, _ outcome: ItemOutcome, _ meeting: ID<Meeting>
    ) throws -> Result<Void, Refused> {
        try decide(FinishItem(id, outcome), on: meeting, grant(meeting))
    }

    /// The standard actions in the area's words, but for files that were flagged at the table.
    fileprivate func standardActions(
        for meeting: Meeting, flagged: [ID<Agency>], _ world: World
    ) -> StandardActions {
        let agencies = meeting.recipients.filter { !flagged.contains($0) }
        let advocacy = area.advocacyAgency ?? reader.agency
        return StandardActions(
            updateVictim: area.settings.updateVictimWords,
            flagFile: area.settings.flagFileWords, advocacy: advocacy, agencies: agencies,
            dueOn: occasion.today.adding(days: area.settings.actionDays),
            newID: { world.newID() })
    }
}
