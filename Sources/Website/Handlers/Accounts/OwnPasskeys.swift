import Casework
import Credentials
import Markup
import Pages
import Records
import UseCases

@Sendable
func showOwnSignIn(_ visit: Visit) async throws -> Answer {
    .page(try await ownPage(visit))
}

@Sendable
func showAddPasskey(_ visit: Visit) async throws -> Answer {
    .page(try await addPage(visit, .blank))
}

@Sendable
func addPasskey(_ visit: Visit) async throws -> Answer {
    switch PasskeyForm.read(visit.fields) {
    case .problems(let problems): return try await addAgain(visit, problems)
    case .value(let name):
        guard let made = PasskeyMaking(PasskeyAnswer(visit.fields)) else {
            return try await addAgain(visit, [PasskeyForm.notTaken])
        }
        let added = try await visit.office.addPasskey(
            made, named: name, by: visit.signedIn, asker: visit.guest.asker)
        switch added {
        case .success(let token):
            return Answer.resume(
                token, after: visit.signedIn.session,
                orElse: At.ownSignIn(query: [("wanted", "added")])
            ).setting(.session, to: token.cookieValue)
        case .failure(.passkeyIsKnown): return try await addAgain(visit, [PasskeyForm.isKnown])
        case .failure(.tooManyPasskeys): return try await addAgain(visit, [PasskeyForm.tooMany])
        case .failure: return try await addAgain(visit, [PasskeyForm.notTaken])
        }
    }
}

@Sendable
func showRenamePasskey(_ visit: Visit, _ id: ID<Passkey>) async throws -> Answer {
    let passkeys = try await visit.office.ownSignIn(of: visit.signedIn).passkeys
    guard let passkey = passkeys.first(where: { $0.id == id }) else { throw NothingHere() }
    let entered = PasskeyForm.stored(passkey.name)
    return .page(renamePasskeyPage(try await visit.ownFrame(), id, entered: entered))
}

@Sendable
func renamePasskey(_ visit: Visit, _ id: ID<Passkey>) async throws -> Answer {
    switch PasskeyForm.read(visit.fields) {
    case .problems(let problems):
        let entered = Entered(visit.fields, problems)
        return .page(
            renamePasskeyPage(try await visit.ownFrame(), id, entered: entered), status: 422)
    case .value(let name):
        let done = try await visit.office.renamePasskey(id, to: name, by: visit.signedIn)
        guard case .success = done else { throw NothingHere() }
        return .seeOther(At.ownSignIn(query: [("wanted", "named")]))
    }
}

@Sendable
func removePasskey(_ visit: Visit, _ id: ID<Passkey>) async throws -> Answer {
    let removed = try await visit.office.removePasskey(id, by: visit.signedIn)
    return try changed(removed, .removed)
}

/// Somebody who changed what she signs in with goes on under a new token.
func changed(
    _ result: Result<SessionToken, SetUpRefusal>, _ what: OwnSignInBriefing.Reason
) throws -> Answer {
    switch result {
    case .success(let token):
        return Answer.seeOther(At.ownSignIn(query: [("wanted", what.rawValue)]))
            .setting(.session, to: token.cookieValue)
    case .failure(.isTheLast):
        return .refused(
            "Add another passkey or an app first: with this one gone you could not sign in.",
            backTo: At.ownSignIn())
    case .failure(.twoPasskeysFirst):
        return .refused(
            "Add a second passkey first. With one alone a lost device would shut you out.",
            backTo: At.ownSignIn())
    case .failure(.sessionEnded): return .seeOther(At.signIn())
    case .failure: throw NothingHere()
    }
}

extension Visit {
    /// The usual frame; a bare one for somebody who has to set her sign-in up first.
    func ownFrame() async throws -> PageFrame { isSettingUp ? guest.bareFrame : try await frame() }

    var isSettingUp: Bool {
        if case .unproven = guest.state { true } else { false }
    }
}

private func ownPage(_ visit: Visit) async throws -> HTML {
    let own = try await visit.office.ownSignIn(of: visit.signedIn)
    let wall = visit.london.wallTime
    let keys = own.passkeys.map { row in
        OwnSignInBriefing.Key(
            id: row.id, name: row.name, madeAt: wall(row.madeAt), usedAt: row.usedAt.map(wall),
            isSyncable: row.isSyncable, wentBackAt: row.wentBackAt.map(wall))
    }
    let told = OwnSignInBriefing(
        keys: keys, hasCodes: own.hasTimeCode, recoveryCodesLeft: own.recoveryCodesLeft,
        mustSetUp: visit.isSettingUp,
        reason: OwnSignInBriefing.Reason(rawValue: visit.query["wanted"]))
    return ownSignInPage(try await visit.ownFrame(), told)
}

private func addPage(_ visit: Visit, _ entered: Entered) async throws -> HTML {
    let own = try await visit.office.ownSignIn(of: visit.signedIn)
    let request = visit.office.newPasskeyRequest(of: visit.signedIn, besides: own.passkeys)
    return addPasskeyPage(try await visit.ownFrame(), request, entered: entered)
}

private func addAgain(_ visit: Visit, _ problems: [Problem]) async throws -> Answer {
    .page(try await addPage(visit, Entered(visit.fields, problems)), status: 422)
}
