package import Casework
import Records

/// A case that is open to named people only: for everybody else it does not exist, whatever their
/// part is (trust 3.9).
extension Office {
    package func sealCase(
        _ id: ID<CaseFile>, to accounts: [ID<Account>], because reason: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .decideConflict)
            let grant = try errand.grant(id)
            let decision = SealCase(to: try errand.members(accounts), because: reason)
            return try errand.decide(decision, on: id, grant)
        }
    }

    /// Nobody in the new circle opens the case to all again.
    package func askToChangeCircle(
        of id: ID<CaseFile>, to accounts: [ID<Account>], because reason: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await inCircle(reader, id) { errand in
            AskToChangeCircle(to: try errand.members(accounts), because: reason)
        }
    }

    package func changeCircle(
        of id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await inCircle(reader, id) { _ in ChangeCircle() }
    }

    private func inCircle<Choice: Decision>(
        _ reader: Reader, _ id: ID<CaseFile>,
        _ decision: @escaping @Sendable (Errand) throws -> Choice
    ) async throws -> Result<Void, Refused> where Choice.Subject == CaseFile {
        try await act(reader) { errand in
            guard let grant = try errand.leaveAsNamed(id) else { throw NothingHere() }
            return try errand.decide(decision(errand), on: id, grant)
        }
    }
}

extension Errand {
    /// To be named is to have leave to speak of the circle, whatever she sees of the case; nil for
    /// whoever is not, and where there is no circle.
    func leaveAsNamed(_ id: ID<CaseFile>) throws -> Grant? {
        let facts = try AccessFactsQuery.facts(
            of: id, for: reader, area, at: occasion.at, connection)
        guard let facts else { return nil }
        let isNamed = try HiddenCaseQuery.isNamed(reader.account, inCircleOf: id, connection)
        return try? AccessPolicy.speakOfCircle(id, facts, by: reader, isNamed: isNamed)
    }

    fileprivate func members(_ accounts: [ID<Account>]) throws -> [CircleMember] {
        let staff = try staffLines()
        return try accounts.map { account in
            guard let one = staff.first(where: { $0.account == account }) else {
                throw NothingHere()
            }
            return CircleMember(account, of: one.agencyID, convenes: one.convenes)
        }
    }
}
