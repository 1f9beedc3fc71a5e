package import Casework
import Records

/// What others record of a conflict of interest: entering one, deciding about a finding, and
/// lifting one by two people.
extension Office {
    package func enterConflict(
        of account: ID<Account>, in id: ID<CaseFile>, because words: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grantToEnter(id)
            guard try errand.staffLines().contains(where: { $0.account == account }) else {
                throw NothingHere()
            }
            let decision = NoteConflict(of: account, .entered, saying: words)
            return try errand.decide(decision, on: id, grant)
        }
    }

    package func decideConflict(
        of account: ID<Account>, in id: ID<CaseFile>, isConflict: Bool,
        because reason: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await decideAs(reader, id) { _ in
            DecideConflict(of: account, isConflict: isConflict, because: reason)
        }
    }

    package func askToLiftConflict(
        of account: ID<Account>, in id: ID<CaseFile>, because reason: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await decideAs(reader, id) {
            AskToLiftConflict(of: account, because: reason, as: $0)
        }
    }

    package func liftConflict(
        of account: ID<Account>, in id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await decideAs(reader, id) { LiftConflict(of: account, as: $0) }
    }

    /// That a declaration was read and acted on.
    package func settleDeclaration(
        _ id: ID<ConflictDeclaration>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.only(to: .decideConflict)
            let made = try ConflictQuery.declarations(
                in: errand.area.id, onlyUnread: false, errand.connection)
            // One of another area is none here, and what she declared herself is for another.
            guard made.contains(where: { $0.id == id && $0.account != reader.account }) else {
                throw NothingHere()
            }
            let grant = try AccessPolicy.open(errand.area.id, by: reader)
            return try errand.desk.decide(
                SettleDeclaration(), on: id, in: errand.area.id, grant, errand.occasion
            ).mapError(Refused.init)
        }
    }

    private func decideAs<Choice: Decision>(
        _ reader: Reader, _ id: ID<CaseFile>,
        _ decision: @escaping @Sendable (Set<DecidingOffice>) -> Choice
    ) async throws -> Result<Void, Refused> where Choice.Subject == CaseFile {
        try await act(reader) { errand in
            let grant = try errand.grant(id)
            let offices = try errand.offices(for: id)
            guard !offices.isEmpty else { throw NothingHere() }
            return try errand.decide(decision(offices), on: id, grant)
        }
    }
}

extension Set<Role> {
    /// Those who decide about conflicts of interest of cases that exist for them.
    package static let decidingConflicts = Set<Role>.who(may: .decideConflict)
}

extension Errand {
    /// Leave to enter somebody's conflict: for who decides about them, and the victim's adviser.
    func grantToEnter(_ id: ID<CaseFile>) throws -> Grant {
        let grant = try grant(id)
        if reader.holds(anyOf: .decidingConflicts) { return grant }
        guard reader.holds(anyOf: Set<Role>.advocacy), grant.parts.contains(.advocacy) else {
            throw NothingHere()
        }
        return grant
    }

    /// In which offices this reader decides about the conflicts of a case. The manager of the
    /// advisers stands in where not two people in office are left (SR-08).
    func offices(for id: ID<CaseFile>) throws -> Set<DecidingOffice> {
        var offices: Set<DecidingOffice> = []
        if reader.holds(anyOf: [.coordinator]) { offices.insert(.coordinator) }
        if reader.holds(anyOf: [.chair]) { offices.insert(.chair) }
        if reader.holds(anyOf: [.advocacyManager]), try standsIn(for: id) {
            offices.insert(.advocacyManager)
        }
        return offices
    }

    private func standsIn(for id: ID<CaseFile>) throws -> Bool {
        let coordinators = try left(.coordinator, for: id)
        let chairs = try left(.chair, for: id)
        return coordinators.isEmpty || chairs.isEmpty || Set(coordinators + chairs).count < 2
    }

    /// Those who hold a role and for whom the case exists.
    func left(_ role: Role, for id: ID<CaseFile>) throws -> [ID<Account>] {
        try holders(of: role).filter { try exists(id, for: $0) }
    }
}
