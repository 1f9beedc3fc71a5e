import Casework
import Credentials
import Markup
import Pages
import Records
import UseCases

@Sendable
func showProve(_ guest: Guest) async throws -> Answer {
    guard let signedIn = guest.proving else { return .seeOther(At.signIn()) }
    return .page(try await page(guest, signedIn, .blank, to: guest.query["to"]))
}

/// Her password, where she has nothing stronger.
@Sendable
func proveWithPassword(_ guest: Guest) async throws -> Answer {
    guard let signedIn = guest.proving else { return .seeOther(At.signIn()) }
    switch SignInForm.readPassword(guest.fields) {
    case .problems(let problems): return try await again(guest, signedIn, problems)
    case .value(let password):
        let proof = try await guest.office.proveAgain(
            signedIn, password: password, at: guest.whereabouts)
        return try await goOn(guest, signedIn, proof, ProveForm.passwordNotRecognised)
    }
}

/// One of her passkeys.
@Sendable
func proveWithPasskey(_ guest: Guest) async throws -> Answer {
    guard let signedIn = guest.proving else { return .seeOther(At.signIn()) }
    guard let shown = PasskeyShowing(PasskeyAnswer(guest.fields)) else {
        return try await again(guest, signedIn, [ProveForm.passkeyNotRecognised])
    }
    let proof = try await guest.office.proveAgain(
        signedIn, passkey: shown, asker: guest.asker, at: guest.whereabouts)
    return try await goOn(guest, signedIn, proof, ProveForm.passkeyNotRecognised)
}

/// The six digits of her app.
@Sendable
func proveWithCode(_ guest: Guest) async throws -> Answer {
    guard let signedIn = guest.proving else { return .seeOther(At.signIn()) }
    switch ProveForm.readCode(guest.fields) {
    case .problems(let problems): return try await again(guest, signedIn, problems)
    case .value(let code):
        let proof = try await guest.office.proveAgain(
            signedIn, code: code, at: guest.whereabouts)
        return try await goOn(guest, signedIn, proof, ProveForm.codeNotRecognised)
    }
}

/// A code on paper, when the app is lost.
@Sendable
func proveWithRecovery(_ guest: Guest) async throws -> Answer {
    guard let signedIn = guest.proving else { return .seeOther(At.signIn()) }
    switch ProveForm.readRecovery(guest.fields) {
    case .problems(let problems): return try await again(guest, signedIn, problems)
    case .value(let code):
        let proof = try await guest.office.proveAgain(
            signedIn, recovery: code, at: guest.whereabouts)
        return try await goOn(guest, signedIn, proof, ProveForm.recoveryNotRecognised)
    }
}

/// What was kept to be sent is thrown away.
@Sendable
func leaveUnsent(_ guest: Guest) async throws -> Answer {
    guard let session = guest.state.session else { return .seeOther(At.signIn()) }
    _ = try await guest.office.takeRequest(for: session)
    return .seeOther(At.home())
}

extension Guest {
    /// Whoever may show that she is herself: she is signed in, or half way.
    var proving: SignedIn? {
        switch state {
        case .open(let signedIn), .unproven(let signedIn, _): signedIn
        case .locked, .lapsed, .none: nil
        }
    }
}

private func goOn(
    _ guest: Guest, _ signedIn: SignedIn, _ proof: Result<ProvenSession, ProveRefusal>,
    _ problem: Problem
) async throws -> Answer {
    switch proof {
    case .success(let proven):
        // A passkey on its first day opens no more than a code: she is told, and not asked again.
        let isOnTrial = proven.factor == .timeCode && signedIn.session.proof.factor != .password
        let isTooLittle = isOnTrial && signedIn.factors.passkeys > 0
        let back = Link.inside(guest.fields["to"])
        let answer =
            isTooLittle
            ? Answer.seeOther(At.ownSignIn(query: [("wanted", "day")]))
            : Answer.resume(proven.token, after: signedIn.session, orElse: back)
        return answer.setting(.session, to: proven.token.cookieValue)
    case .failure(.tooManyTries(let seconds)): throw TurnedAway.tooManyTries(seconds)
    case .failure(.sessionEnded): return .seeOther(At.signIn())
    case .failure(.notRecognised), .failure(.notEnough):
        return try await again(guest, signedIn, [problem])
    }
}

private func again(_ guest: Guest, _ signedIn: SignedIn, _ problems: [Problem]) async throws
    -> Answer
{
    .page(
        try await page(guest, signedIn, Entered(guest.fields, problems), to: guest.fields["to"]),
        status: 422)
}

private func page(
    _ guest: Guest, _ signedIn: SignedIn, _ entered: Entered, to place: String
) async throws -> HTML {
    let hasKept = try await guest.office.holdsRequest(for: signedIn.session)
    let passkeys = try await guest.office.ownSignIn(of: signedIn).passkeys
    let ways = WaysToProve(
        passkey: passkeys.isEmpty ? nil : guest.office.passkeyRequest(among: passkeys),
        takesCode: signedIn.factors.hasTimeCode, takesPassword: signedIn.factors.isEmpty)
    return provePage(
        guest.bareFrame, ways, backTo: place, entered: entered, hasKeptRequest: hasKept)
}
