import Casework
import Markup
import Pages
import Records
import UseCases

@Sendable
func showOwnSessions(_ visit: Visit) async throws -> Answer {
    let own = try await visit.office.ownSignIn(of: visit.signedIn)
    let wall = visit.london.wallTime
    let sessions = own.sessions.map { row in
        OwnSession(
            id: row.name, browser: row.whereabouts.browser, begunAt: wall(row.begunAt),
            seenAt: wall(row.seenAt),
            isThisOne: row.tokenHash == visit.signedIn.session.tokenHash, factor: row.proof.factor)
    }
    return .page(
        ownSessionsPage(
            try await visit.frame(), sessions, hasEnded: visit.query.isTicked("ended")))
}

/// Ends one of her sessions, or with none named all but this one.
@Sendable
func endOwnSession(_ visit: Visit) async throws -> Answer {
    try await visit.office.endSessions(
        of: visit.signedIn, named: ID<SignInPlace>(visit.fields["place"]))
    return .seeOther(At.ownSessions(query: [("ended", "yes")]))
}

@Sendable
func showOwnPassword(_ visit: Visit) async throws -> Answer {
    .page(try await passwordPage(visit, .blank))
}

@Sendable
func changeOwnPassword(_ visit: Visit) async throws -> Answer {
    switch OwnPasswordForm.read(visit.fields) {
    case .problems(let problems): return try await passwordAgain(visit, problems)
    case .value(let password):
        switch try await visit.office.changeOwnPassword(of: visit.signedIn, to: password) {
        case .success(let token):
            return Answer.seeOther(At.ownSignIn(query: [("wanted", "password")]))
                .setting(.session, to: token.cookieValue)
        case .failure(.sessionEnded): return .seeOther(At.signIn())
        case .failure(.weak(let weakness)):
            return try await passwordAgain(visit, [problem(weakness, visit)])
        }
    }
}

private func problem(_ weakness: Password.Weakness, _ visit: Visit) -> Problem {
    switch weakness {
    case .tooShort: OwnPasswordForm.tooShort(Password.shortest(with: visit.signedIn.factors))
    case .tooLong: OwnPasswordForm.tooLong
    case .easilyGuessed: OwnPasswordForm.easilyGuessed
    }
}

private func passwordAgain(_ visit: Visit, _ problems: [Problem]) async throws -> Answer {
    .page(try await passwordPage(visit, Entered(visit.fields, problems)), status: 422)
}

private func passwordPage(_ visit: Visit, _ entered: Entered) async throws -> HTML {
    ownPasswordPage(
        try await visit.ownFrame(), shortest: Password.shortest(with: visit.signedIn.factors),
        entered: entered)
}
