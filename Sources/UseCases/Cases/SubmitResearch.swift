package import Casework
import Records

extension Office {
    /// A representative records what her own agency holds about the people of a case.
    package func submitResearch(
        _ research: Research, about id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.researched(research, about: id)
        }
    }

    /// "Not known to us" for many cases in one save; those answered already are left as they are.
    package func submitNotKnown(
        _ cases: [ID<CaseFile>], at meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Int, Refused> {
        try await act(reader) { errand in
            let agenda = try AgendaQuery.rows(
                of: meeting, for: reader.agency, seenBy: reader.account, errand.connection)
            let wanted = Set(cases)
            let left = agenda.filter { wanted.contains($0.file.id) && $0.mayBeNotKnown }
            return try left.map(\.file.id)
                .inTurn { try errand.researched(Research(.notKnown), about: $0) }
                .map { left.count }
        }
    }
}

extension Errand {
    fileprivate func researched(
        _ research: Research, about id: ID<CaseFile>
    ) throws -> Result<Void, Refused> {
        let grant = try grant(id, to: .answerResearch)
        return try decide(SubmitResearch(from: reader.agency, research), on: id, grant)
    }
}

extension AgendaRow {
    /// Not answered, or asked again where nobody was known before; what an agency recorded is never
    /// taken out by a tick.
    fileprivate var mayBeNotKnown: Bool {
        ownAnswer == nil || (isAskedAgain && ownAnswer != .known)
    }
}
