import Casework
import Records

/// The program compares staff with the people of a case and notes what it finds, in its own name
/// (SR-08). Whoever set it off is told nothing of it.
extension Errand {
    /// Compares everybody with the people of one case, or of a referral that was just sent.
    func findConflicts(
        in caseID: ID<CaseFile>, among people: [CasePerson]
    ) throws -> Result<Void, Refused> {
        let area = try AccessPolicy.open(area.id, by: reader)
        let staff = try ComparedStaff(in: self.area.id, desk, area)
        return try note(staff.findings(about: people, in: caseID))
    }

    /// Compares somebody who was just declared with every case of the area.
    func findConflicts(of person: KnownPerson) throws -> Result<Void, Refused> {
        let staff = ComparedStaff(person, knownTo: reader.account, in: area.id)
        return try note(staff.findings(desk))
    }

    /// Keeps for one case what holds for another of the same people, as when a referral joins it.
    func carryConflicts(
        from one: ID<CaseFile>, to other: ID<CaseFile>
    ) throws -> Result<Void, Refused> {
        guard one != other else { return .success(()) }
        let conflicts = try desk.record(
            CaseFile.self, one, AccessPolicy.maintain(.caseFile(one))
        ).conflicts
        return try conflicts.known.filter(\.excludes).inTurn { known in
            try note(NoteConflict(of: known.account, asIn: known), on: other)
        }
    }

    /// What holds for one of two cases of the same victim holds for the other, from then on
    /// (SR-08). Taking back that she is one person lifts none of it: that takes two people.
    func carryWhatHolds(
        between one: ID<CaseFile>, and other: ID<CaseFile>
    ) throws -> Result<Void, Refused> {
        try inTurn([
            { try carryConflicts(from: one, to: other) },
            { try carryConflicts(from: other, to: one) },
            { try carryCircle(from: one, to: other) },
            { try carryCircle(from: other, to: one) },
        ])
    }

    /// A case of the same people as a sealed one is sealed to the same circle.
    func carryCircle(
        from one: ID<CaseFile>, to other: ID<CaseFile>
    ) throws -> Result<Void, Refused> {
        let grant = AccessPolicy.maintain(.caseFile(one))
        let conflicts = try desk.record(CaseFile.self, one, grant).conflicts
        guard conflicts.isSealed, let reason = conflicts.whySealed else { return .success(()) }
        let theirs = try desk.record(
            CaseFile.self, other, AccessPolicy.maintain(.caseFile(other))
        ).conflicts
        // A circle that is there already stays: two people change it.
        guard !theirs.isSealed else { return .success(()) }
        return try byItself(SealCase(to: conflicts.circle, because: reason), on: other)
    }

    private func note(_ findings: [StaffFinding]) throws -> Result<Void, Refused> {
        try findings.inTurn { found in
            try note(NoteConflict(of: found.account, .found, signs: found.signs), on: found.caseID)
        }
    }

    /// The program's own occasion: nobody decided this.
    var programsOccasion: Occasion { Occasion(by: .system, at: occasion.at, today: occasion.today) }

    private func note(
        _ decision: NoteConflict, on id: ID<CaseFile>
    ) throws -> Result<Void, Refused> { try byItself(decision, on: id) }
}

extension NoteConflict {
    /// The same conflict in another case of the same people. What somebody decided holds there as
    /// it does here.
    fileprivate init(of account: ID<Account>, asIn known: ConflictOfInterest) {
        let noted = known.noted
        let isFinding = noted.source == .found && known.standing == .heldBack
        self.init(
            of: account, isFinding ? .found : .declared,
            saying: noted.words.isEmpty ? known.decided?.reason ?? noted.words : noted.words,
            signs: noted.signs)
    }
}

extension Office {
    /// Compares somebody who comes to an area with every case of it. The program does this by
    /// itself, whoever gave her the sign-in.
    func findConflicts(of account: ID<Account>, in area: ID<Area>) async throws {
        let occasion = occasion(by: .system)
        _ = try await ledger.perform { desk -> Result<Void, Refused> in
            let staff = try ComparedStaff(account, in: area, desk.connection)
            return try staff.findings(desk).inTurn { found in
                try desk.decide(
                    NoteConflict(of: found.account, .found, signs: found.signs),
                    on: found.caseID, in: area, AccessPolicy.maintain(.caseFile(found.caseID)),
                    occasion
                ).mapError(Refused.init)
            }
        }
    }
}
