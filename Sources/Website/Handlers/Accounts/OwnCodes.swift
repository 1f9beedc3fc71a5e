import Casework
import Credentials
import Markup
import Pages
import Records
import UseCases

@Sendable
func showSetUpCodes(_ visit: Visit) async throws -> Answer {
    .page(try await codesPage(visit, visit.office.newTimeCode(), .blank))
}

@Sendable
func setUpCodes(_ visit: Visit) async throws -> Answer {
    guard let offer = TimeCodeOffer(written: visit.fields["secret"]) else {
        return .seeOther(At.setUpCodes())
    }
    switch ProveForm.readCode(visit.fields) {
    case .problems(let problems): return try await codesAgain(visit, offer, problems)
    case .value(let code):
        switch try await visit.office.setUpCodes(offer, showing: code, by: visit.signedIn) {
        case .success(let new):
            let frame = try await visit.ownFrame()
            return Answer.page(recoveryCodesPage(frame, new.recoveryCodes.map(\.text)))
                .setting(.session, to: new.token.cookieValue)
        case .failure(.codeNotRecognised):
            return try await codesAgain(visit, offer, [ProveForm.codeNotRecognised])
        case .failure: return .seeOther(At.signIn())
        }
    }
}

@Sendable
func removeCodes(_ visit: Visit) async throws -> Answer {
    try changed(try await visit.office.removeCodes(by: visit.signedIn), .codes)
}

@Sendable
func makeRecoveryCodes(_ visit: Visit) async throws -> Answer {
    let codes = try await visit.office.newRecoveryCodes(of: visit.signedIn)
    guard !codes.isEmpty else { return .seeOther(At.ownSignIn()) }
    return .page(recoveryCodesPage(try await visit.ownFrame(), codes.map(\.text)))
}

private func codesAgain(
    _ visit: Visit, _ offer: TimeCodeOffer, _ problems: [Problem]
) async throws -> Answer {
    .page(try await codesPage(visit, offer, Entered(visit.fields, problems)), status: 422)
}

private func codesPage(
    _ visit: Visit, _ offer: TimeCodeOffer, _ entered: Entered
) async throws -> HTML {
    let address = offer.address(
        service: visit.premises.settings.serviceName, userName: visit.signedIn.account.userName)
    return setUpCodesPage(
        try await visit.ownFrame(), CodesOffer(secret: offer.written, address: address),
        entered: entered)
}
