package import Casework
import Records

/// What people do to take part in a meeting: promise confidentiality, be marked present, open it.
extension Office {
    package func agreeConfidentiality(
        at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let decision = AgreeConfidentiality(
                reader.account, of: reader.agency, to: errand.area.settings.declarationVersion)
            return try errand.decide(decision, on: id, errand.grant(id))
        }
    }

    package func recordAttendance(
        _ all: [(agency: ID<Agency>, attendance: Attendance, person: PrivateText)],
        at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .runMeeting)
            return try all.inTurn {
                try errand.decide(
                    RecordAttendance(of: $0.agency, $0.attendance, by: $0.person), on: id,
                    errand.grant(id))
            }
        }
    }

    /// Whoever was there for an agency has left.
    package func endAttendance(
        of agency: ID<Agency>, at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .runMeeting)
            return try errand.decide(EndAttendance(of: agency), on: id, errand.grant(id))
        }
    }

    /// Whoever had left for an agency is there again.
    package func comeBack(
        of agency: ID<Agency>, after absence: Absence, at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .runMeeting)
            return try errand.decide(
                ComeBack(of: agency, after: absence), on: id, errand.grant(id))
        }
    }

    package func openMeeting(
        _ id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await convene(id, reader) { _ in OpenMeeting() }
    }

    package func openItem(
        _ caseID: ID<CaseFile>, at id: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await convene(id, reader) { errand in OpenItem(try errand.ifThere(caseID)) }
    }

    private func convene<Choice: Decision>(
        _ id: ID<Meeting>, _ reader: Reader,
        _ decision: @escaping @Sendable (Errand) throws -> Choice
    ) async throws -> Result<Void, Refused> where Choice.Subject == Meeting {
        try await act(reader) { errand in
            try errand.only(to: .runMeeting)
            try errand.onlyDeclared(id)
            return try errand.decide(decision(errand), on: id, errand.grant(id))
        }
    }
}

extension Errand {
    /// Nobody runs a meeting without having declared for it (SR-02).
    func onlyDeclared(_ id: ID<Meeting>) throws {
        _ = try grant(id)
        guard try AccessFactsQuery.hasDeclared(reader.account, for: id, connection) else {
            throw DeclarationWanted(meeting: id)
        }
    }
}

/// The reader may know of the meeting, but has not made its confidentiality declaration yet.
package struct DeclarationWanted: Error, Equatable {
    package let meeting: ID<Meeting>
}
