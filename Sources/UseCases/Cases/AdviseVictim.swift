package import Casework
import Records

/// What the advocacy service writes of a victim: attempts to reach her, how she may be reached, and
/// her view or why there is none (S004 4).
extension Office {
    package func recordContact(
        _ attempt: ContactAttempt, on id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await advise(id, reader) { errand in
            RecordContact(attempt, staleAfter: errand.area.settings.safeContactStaleDays)
        }
    }

    package func recordVictimsView(
        _ words: PrivateText, notToBeSaid: PrivateText = PrivateText(""), on id: ID<CaseFile>,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await advise(id, reader) { _ in RecordVictimsView(words, notToBeSaid: notToBeSaid) }
    }

    package func explainMissingView(
        _ reason: ViewMissing, _ words: PrivateText, on id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await advise(id, reader) { _ in ExplainMissingView(reason, words) }
    }

    /// Confirms or changes how the victim may be reached; for the advocacy service, and for whoever
    /// referred the case until an adviser has confirmed it (domain 1.3, SR-05).
    package func confirmSafeContact(
        _ contact: SafeContact, on id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grant(id, showing: .safeContact)
            let file = try errand.desk.record(CaseFile.self, id, grant)
            guard let teller = errand.teller(of: file, grant.parts) else { throw NothingHere() }
            let whole = errand.whole(contact, on: id, file, grant.parts)
            return try errand.decide(ConfirmSafeContact(whole, from: teller), on: id, grant)
        }
    }

    private func advise<Choice: Decision>(
        _ id: ID<CaseFile>, _ reader: Reader,
        _ decision: @escaping @Sendable (Errand) -> Choice
    ) async throws -> Result<Void, Refused> where Choice.Subject == CaseFile {
        try await act(reader) { errand in
            let grant = try errand.grant(id, to: .adviseVictim)
            return try errand.decide(decision(errand), on: id, grant)
        }
    }
}

extension Errand {
    /// A number that the form showed as hidden and that nobody changed is the one on record.
    fileprivate func whole(
        _ contact: SafeContact, on id: ID<CaseFile>, _ file: CaseFile, _ parts: CaseParts
    ) -> SafeContact {
        guard let opening = file.opening else { return contact }
        let telling = CaseTelling(
            id: id, file: file, opening: opening, area: area, reader: reader)
        return contact.restoring(from: telling.content(parts).safeContact)
    }

    /// On whose word this reader may say how the victim is reached; nil when she may not.
    func teller(of file: CaseFile, _ parts: CaseParts) -> ConfirmSafeContact.Teller? {
        if may(.adviseVictim, parts) {
            return .advocacy
        }
        let isReferrer = parts.contains(.safeContact) && file.opening?.referrer == reader.account
        return isReferrer ? .referrer : nil
    }
}
