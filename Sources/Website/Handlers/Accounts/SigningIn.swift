import Credentials
import Markup
import Pages
import Records
import UseCases

/// The sign-in page; somebody who is signed in already goes on to her first page.
@Sendable
func showSignIn(_ guest: Guest) async throws -> Answer {
    switch guest.state {
    case .open: return .seeOther(At.home())
    case .locked: return .seeOther(At.notes())
    case .unproven: return .seeOther(At.proveAgain())
    case .lapsed, .none: return .page(try await page(guest, .blank))
    }
}

@Sendable
func signIn(_ guest: Guest) async throws -> Answer {
    switch SignInForm.read(guest.fields) {
    case .problems(let problems):
        return try await again(guest, problems)
    case .value(let answers):
        let request = SignIn(
            userName: answers.userName, password: answers.password,
            device: guest.browser.device,
            previous: guest.browser.session.flatMap(SessionToken.init(cookieValue:)),
            whereabouts: guest.whereabouts)
        switch try await guest.office.signIn(request) {
        case .failure(.notRecognised): return try await again(guest, [SignInForm.notRecognised])
        case .failure(.tooManyTries(let seconds)): throw TurnedAway.tooManyTries(seconds)
        case .success(let new): return signedIn(new, guest)
        }
    }
}

/// A passkey alone: it says whose it is, and her device asked for her finger, face or number.
@Sendable
func signInWithPasskey(_ guest: Guest) async throws -> Answer {
    guard let shown = PasskeyShowing(PasskeyAnswer(guest.fields)) else {
        return try await again(guest, [SignInForm.passkeyNotRecognised])
    }
    let request = SignInWithPasskey(
        shown: shown, asker: guest.asker,
        previous: guest.browser.session.flatMap(SessionToken.init(cookieValue:)),
        whereabouts: guest.whereabouts)
    switch try await guest.office.signIn(request) {
    case .failure: return try await again(guest, [SignInForm.passkeyNotRecognised])
    case .success(let new): return signedIn(new, guest)
    }
}

/// Whoever has to show more goes on to that, and what was kept for her waits until then.
private func signedIn(_ new: NewSignIn, _ guest: Guest) -> Answer {
    let isEnough = guest.office.lets(new.signedIn)
    let first = new.signedIn.areas.count > 1 ? At.chooseArea() : At.home()
    let on = Answer.resume(
        new.token, after: guest.state.session,
        orElse: isEnough
            ? first : new.signedIn.factors.isEmpty ? At.ownSignIn() : At.proveAgain())
    return on.setting(.session, to: new.token.cookieValue)
        .setting(.device, to: new.device.cookieValue)
        .setting(.door, to: nil)
}

private func again(_ guest: Guest, _ problems: [Problem]) async throws -> Answer {
    .page(try await page(guest, Entered(guest.fields, problems)), status: 422)
}

private func page(_ guest: Guest, _ entered: Entered) async throws -> HTML {
    var hasKept = false
    if case .lapsed(let session) = guest.state {
        hasKept = try await guest.office.holdsRequest(for: session)
    }
    return signInPage(
        guest.bareFrame, passkey: guest.office.passkeyRequest(), entered: entered,
        hasKeptRequest: hasKept)
}
