import Markup
import Pages
import Records
import UseCases

/// The page goes blank, the session is locked and the browser forgets it (ux 1.4).
@Sendable
func hide(_ guest: Guest) async throws -> Answer {
    let blank = Answer.seeOther(At.notes()).forgetting("cache")
    guard case .open(let signedIn) = guest.state,
        let token = try await guest.office.hide(signedIn.session, at: guest.query["place"])
    else { return blank }
    return blank.setting(.session, to: token.cookieValue)
}

@Sendable
func showUnlock(_ guest: Guest) async throws -> Answer {
    switch guest.state {
    case .locked: .page(unlockPage(guest.bareFrame))
    case .open: .seeOther(At.home())
    case .unproven: .seeOther(At.proveAgain())
    case .lapsed, .none: .seeOther(At.signIn())
    }
}

/// She gives her password and is back where she was.
@Sendable
func unlock(_ guest: Guest) async throws -> Answer {
    guard case .locked(let signedIn) = guest.state else { return try await showUnlock(guest) }
    switch SignInForm.readPassword(guest.fields) {
    case .problems(let problems): return again(guest, problems)
    case .value(let password):
        switch try await guest.office.unlock(signedIn, password: password) {
        case .failure(.notRecognised):
            return again(guest, [SignInForm.passwordNotRecognised])
        case .failure(.tooManyTries(let seconds)): throw TurnedAway.tooManyTries(seconds)
        case .failure(.sessionEnded): return .seeOther(At.signIn())
        case .success(let token):
            let session = signedIn.session
            return Answer.resume(token, after: session, orElse: .inside(session.place))
                .setting(.session, to: token.cookieValue)
        }
    }
}

private func again(_ guest: Guest, _ problems: [Problem]) -> Answer {
    .page(unlockPage(guest.bareFrame, entered: Entered(guest.fields, problems)), status: 422)
}
