import Casework
import Markup
import Pages
import UseCases

@Sendable
func showInvite(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    return .page(invitePage(try await visit.frame(), agency))
}

@Sendable
func invite(_ visit: Visit, _ id: ID<Agency>) async throws -> Answer {
    let agency = try await visit.office.agency(id, for: visit.reader)
    switch InviteForm.read(visit.fields, today: visit.today) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return .page(
            invitePage(try await visit.frame(), agency, entered: entered), status: 422)
    case .value(let answers):
        let invitation = Invitation(
            answers.person, as: answers.roles, trainedOn: answers.trainedOn,
            endsOn: answers.endsOn, codeDays: answers.codeDays)
        let invited = try await visit.office.invite(invitation, to: id, by: visit.reader)
        return try await handOver(visit, invited) { refused in
            let field = InviteForm.field(of: refused)
            let entered = Entered(visit.fields, [.refused(refused, at: field)])
            return .page(
                invitePage(try await visit.frame(), agency, entered: entered), status: 409)
        }
    }
}

@Sendable
func makeNewCode(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let made = try await visit.office.newCode(for: id, days: 1, by: visit.reader)
    return try await handOver(visit, made) { refused in
        .refused(sentence(for: refused), backTo: At.person(id))
    }
}

@Sendable
func showFreshStart(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let person = try await personToChange(
        visit, id, by: .askFreshStart, .agreeToFreshStart)
    return .page(freshStartPage(try await visit.frame(), person, clock: visit.london.wallTime))
}

@Sendable
func askFreshStart(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    switch try await visit.office.askFreshStart(for: id, by: visit.reader) {
    case .success: return .seeOther(At.person(id, query: [("saved", "1")]))
    case .failure(let refused):
        return .refused(sentence(for: refused), backTo: At.person(id))
    }
}

@Sendable
func agreeToFreshStart(_ visit: Visit, _ id: ID<Membership>) async throws -> Answer {
    let agreed = try await visit.office.agreeToFreshStart(for: id, by: visit.reader)
    return try await handOver(visit, agreed) { refused in
        .refused(sentence(for: refused), backTo: At.freshStart(id))
    }
}

/// The code is in this one answer and nowhere else.
private func handOver(
    _ visit: Visit, _ result: Result<CodeToHandOver, Refused>,
    orElse no: (Refused) async throws -> Answer
) async throws -> Answer {
    switch result {
    case .failure(let refused): return try await no(refused)
    case .success(let made):
        let person = try await visit.office.person(made.membership, for: visit.reader)
        return .page(
            codePage(
                try await visit.frame(), for: person.line, code: made.code.words,
                until: visit.london.wallTime(at: made.until)))
    }
}
