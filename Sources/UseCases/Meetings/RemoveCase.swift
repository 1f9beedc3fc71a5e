package import Casework
import Records

extension Office {
    /// Takes a case off an agenda. What agencies found for it is kept for the next meeting or set
    /// aside, as the area has agreed.
    package func removeCase(
        _ id: ID<CaseFile>, from meeting: ID<Meeting>, because reason: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .arrangeMeeting)
            let withdrawal = WithdrawFromMeeting(from: meeting, because: reason)
            return try inTurn(
                {
                    let removal = RemoveCase(try errand.ifThere(id))
                    return try errand.decide(removal, on: meeting, errand.grant(meeting))
                },
                { try errand.decide(withdrawal, on: id, errand.grant(id)) },
                { try errand.settleResearch(of: id, meeting) })
        }
    }
}

extension Errand {
    /// What was found for an agenda that never went out was found for another meeting, and stays.
    fileprivate func settleResearch(
        of id: ID<CaseFile>, _ meeting: ID<Meeting>
    ) throws -> Result<Void, Refused> {
        let wasSent =
            try desk.record(Meeting.self, meeting, grant(meeting)).hasGoneOut
            || area.settings.rollingAgenda
        guard wasSent, !area.settings.keepsWithdrawnResearch else { return .success(()) }
        return try decide(SetResearchAside(), on: id, grant(id))
    }
}
