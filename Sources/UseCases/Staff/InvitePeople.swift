package import Casework
import Records
import Storage

/// Somebody is to be invited: who, for which agency, as what and until when.
package struct Invitation: Sendable {
    package let person: StaffPerson
    package let roles: [Role]
    package let trainedOn: CalendarDate?
    package let endsOn: CalendarDate?
    /// For how many days her one-time code stands.
    package let codeDays: Int

    package init(
        _ person: StaffPerson, as roles: [Role], trainedOn: CalendarDate? = nil,
        endsOn: CalendarDate? = nil, codeDays: Int = 1
    ) {
        self.person = person
        self.roles = roles
        self.trainedOn = trainedOn
        self.endsOn = endsOn
        self.codeDays = codeDays
    }
}

/// A person and the code that is to be handed to her; the code is shown once.
package struct CodeToHandOver: Sendable {
    package let membership: ID<Membership>
    package let code: OneTimeCode
    package let until: Instant
}

extension Office {
    /// Invites somebody of an agency. Nothing is sent: the code is handed over by the inviter.
    package func invite(
        _ invitation: Invitation, to agency: ID<Agency>, by reader: Reader
    ) async throws -> Result<CodeToHandOver, Refused> {
        let (id, account) = (world.newID(Membership.self), world.newID(Account.self))
        let until = world.now().adding(seconds: Int64(invitation.codeDays) * 86_400)
        let invited = try await act(reader) { errand in
            try errand.only(to: .giveAccess)
            try errand.onlyMember(agency)
            let decision = InvitePerson(
                invitation.person, account: account, of: agency, as: invitation.roles,
                trainedOn: invitation.trainedOn, endsOn: invitation.endsOn,
                agencyIsMember: errand.area.member(agency)?.belongs ?? false, errand.area.settings)
            return try inTurn(
                { try errand.decide(decision, on: id) },
                { try errand.decide(IssueCode(until: until), on: id) })
        }
        if case .success = invited { try await findConflicts(of: account, in: reader.area) }
        return try await codeToHandOver(id, in: reader.area, until: until, after: invited)
    }

    /// A new code for somebody who has not set up her sign-in; the last one opens nothing more.
    package func newCode(
        for id: ID<Membership>, days: Int, by reader: Reader
    ) async throws -> Result<CodeToHandOver, Refused> {
        let until = world.now().adding(seconds: Int64(days) * 86_400)
        let issued = try await act(reader) { errand in
            _ = try errand.person(id, to: .issueCode)
            return try errand.decide(IssueCode(until: until), on: id)
        }
        return try await codeToHandOver(id, in: reader.area, until: until, after: issued)
    }

    /// Makes the code only after the ledger tells that one was made.
    func codeToHandOver(
        _ id: ID<Membership>, in area: ID<Area>, until: Instant, after result: Result<Void, Refused>
    ) async throws -> Result<CodeToHandOver, Refused> {
        if case .failure(let refused) = result { return .failure(refused) }
        let code = OneTimeCode(world)
        let row = SignInCodeRow(hash: code.hash, membership: id, area: area, expiresAt: until)
        try await store.write { try SignInCodeTable.keep(row, $0) }
        return .success(CodeToHandOver(membership: id, code: code, until: until))
    }
}
