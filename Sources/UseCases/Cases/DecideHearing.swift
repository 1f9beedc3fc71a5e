package import Casework

extension Office {
    /// The chair decides whether the conference hears a case that a MAPPA meeting leads (SR-19).
    package func decideHearing(
        of id: ID<CaseFile>, isHeard: Bool, because reason: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let decision = DecideHearing(isHeard: isHeard, because: reason)
            return try errand.decide(decision, on: id, errand.grant(id, to: .decideHearing))
        }
    }

    /// The coordinator says who has a case that the chair has left to that meeting; it ends here.
    package func leaveCase(
        _ id: ID<CaseFile>, saying words: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let decision = LeaveToOffenderMeeting(saying: words)
            return try errand.decide(decision, on: id, errand.grant(id, to: .arrangeMeeting))
        }
    }
}
