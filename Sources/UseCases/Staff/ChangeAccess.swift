package import Casework
import Records
import Storage

/// What those who give access change about one person: her roles, and whether they hold.
extension Office {
    /// Sets the roles that one person may give; those that need a second are asked for.
    package func changeRoles(
        of id: ID<Membership>, to roles: [Role], trainedOn: CalendarDate?, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let row = try errand.person(id, to: .changeRoles)
            let asked = roles.filter {
                Set<Role>.needingSecondPerson.contains($0) && !row.roles.contains($0)
            }
            let now = roles.filter { !asked.contains($0) }
            return try inTurn(
                {
                    // Somebody whose only role waits for a second person has none till then.
                    now.isEmpty && row.roles.isEmpty
                        ? .success(())
                        : try errand.decide(SetRoles(now, trainedOn: trainedOn), on: id)
                },
                { try asked.inTurn { try errand.decide(ProposeRole($0), on: id) } })
        }
    }

    /// Puts right who she is at work. By another name she may be somebody in a case.
    package func correct(
        _ id: ID<Membership>, to person: StaffPerson, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        let corrected = try await act(reader) { errand in
            let row = try errand.person(id, to: .correct)
            return try errand.decide(CorrectPerson(person), on: id).map { row.account }
        }
        if case .success(let account) = corrected {
            try await findConflicts(of: account, in: reader.area)
        }
        return corrected.map { _ in }
    }

    /// The second person agrees to a role, or does not.
    package func answerProposal(
        _ role: Role, of id: ID<Membership>, agrees: Bool, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            _ = try errand.person(id, to: .agreeToRole)
            return agrees
                ? try errand.decide(ConfirmRole(role), on: id)
                : try errand.decide(DeclineRole(role), on: id)
        }
    }

    /// Everybody for whom a role or a new sign-in waits for a second person.
    package func waitingForSecondPerson(for reader: Reader) async throws -> [PersonLine] {
        try await look(reader) { errand in
            guard errand.seesPeople(ofAgency: reader.agency) else { throw NothingHere() }
            return try errand.waitingForSecondPerson().map(errand.line)
        }
    }

    /// Stops somebody's access; she is signed out.
    package func suspend(
        _ id: ID<Membership>, because reason: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        let result = try await act(reader) { errand in
            let row = try errand.person(id, to: .suspend)
            return try errand.decide(SuspendPerson(because: reason), on: id)
                .map { row.account }
        }
        return try await signOut(after: result, in: reader.area)
    }

    package func restore(
        _ id: ID<Membership>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            _ = try errand.person(id, to: .restore)
            return try errand.decide(RestorePerson(), on: id)
        }
    }

    /// Her rights ended in the ledger already; this only closes the windows that are open.
    func signOut(
        after result: Result<ID<Account>, Refused>, in area: ID<Area>
    ) async throws -> Result<Void, Refused> {
        guard case .success(let account) = result else { return result.map { _ in } }
        try await store.write { try SessionTable.endAll(of: account, in: area, $0) }
        return .success(())
    }
}

/// Two people give somebody a new start who lost her password or key.
extension Office {
    package func askFreshStart(
        for id: ID<Membership>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            _ = try errand.person(id, to: .askFreshStart)
            return try errand.decide(AskFreshStart(), on: id)
        }
    }

    package func agreeToFreshStart(
        for id: ID<Membership>, by reader: Reader
    ) async throws -> Result<CodeToHandOver, Refused> {
        let until = world.now().adding(seconds: 86_400)
        let agreed = try await act(reader) { errand in
            _ = try errand.person(id, to: .agreeToFreshStart)
            return try errand.decide(AgreeToFreshStart(codeUntil: until), on: id)
        }
        return try await codeToHandOver(id, in: reader.area, until: until, after: agreed)
    }
}
