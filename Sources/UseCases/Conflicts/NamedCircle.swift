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
            guard try errand.isOfCircle(id) else { throw NothingHere() }
            // To be named is to have leave to speak of the circle, whatever she sees of the case.
            let grant = AccessPolicy.maintain(.caseFile(id))
            return try errand.decide(decision(errand), on: id, grant)
        }
    }
}

extension Errand {
    /// Whether this reader is named in the circle of a sealed case of her area.
    func isOfCircle(_ id: ID<CaseFile>) throws -> Bool {
        guard let facts = try AccessFactsQuery.facts(of: id, for: reader, area, connection),
            facts.area == area.id, !facts.isExcluded
        else { return false }
        return try desk.record(CaseFile.self, id, AccessPolicy.maintain(.caseFile(id)))
            .conflicts.circle.contains { $0.account == reader.account }
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
