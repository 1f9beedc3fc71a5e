import Casework
import Markup
import Pages
import Records
import UseCases

@Sendable
func showWelcome(_ guest: Guest) async throws -> Answer {
    .page(welcomePage(guest.bareFrame))
}

/// A right code shows the page on which the sign-in is set up; it is not used up by it.
@Sendable
func readCode(_ guest: Guest) async throws -> Answer {
    switch WelcomeForm.read(guest.fields) {
    case .problems(let problems): return wrongCode(guest, problems)
    case .value(let typed):
        guard let code = OneTimeCode(typed),
            let purpose = try await guest.office.purpose(of: code)
        else { return wrongCode(guest, [WelcomeForm.opensNothing]) }
        return .page(setUpSignInPage(guest.bareFrame, code: code.words, userName: purpose.userName))
    }
}

@Sendable
func setUpSignIn(_ guest: Guest) async throws -> Answer {
    guard let code = OneTimeCode(guest.fields["code"]),
        let purpose = try await guest.office.purpose(of: code)
    else { return wrongCode(guest, [WelcomeForm.opensNothing]) }
    func again(_ problems: [Problem]) -> Answer {
        .page(
            setUpSignInPage(
                guest.bareFrame, code: code.words, userName: purpose.userName,
                entered: Entered(guest.fields, problems)),
            status: 422)
    }
    switch SetUpForm.read(guest.fields, choosesName: purpose == .invitation) {
    case .problems(let problems): return again(problems)
    case .value(let answers):
        let request = SetUpSignIn(
            code: code, userName: answers.userName, password: answers.password)
        switch try await guest.office.setUpSignIn(request) {
        case .success: return .page(signInIsSetUpPage(guest.bareFrame))
        case .failure(.codeOpensNothing): return wrongCode(guest, [WelcomeForm.opensNothing])
        case .failure(let refusal): return again([problem(refusal)])
        }
    }
}

private func wrongCode(_ guest: Guest, _ problems: [Problem]) -> Answer {
    .page(
        welcomePage(guest.bareFrame, entered: Entered(guest.fields, problems)), status: 422)
}

private func problem(_ refusal: SetUpSignIn.Refusal) -> Problem {
    switch refusal {
    case .codeOpensNothing: WelcomeForm.opensNothing
    case .userNameIsNotPlain: SetUpForm.userNameIsNotPlain
    case .userNameIsTaken: SetUpForm.userNameIsTaken
    case .passwordIsWeak(.tooShort): SetUpForm.tooShort
    case .passwordIsWeak(.tooLong): SetUpForm.tooLong
    case .passwordIsWeak(.easilyGuessed): SetUpForm.easilyGuessed
    }
}

extension CodePurpose {
    /// The user name that stays; nil when one is to be chosen.
    fileprivate var userName: String? {
        switch self {
        case .invitation: nil
        case .freshStart(let name): name
        }
    }
}

@Sendable
func showAreas(_ visit: Visit) async throws -> Answer {
    let areas = try await visit.office.areas(of: visit.signedIn)
    return .page(chooseAreaPage(visit.areaFrame, areas))
}

@Sendable
func chooseArea(_ visit: Visit) async throws -> Answer {
    guard let area = ID<Area>(visit.fields["area"]),
        let token = try await visit.office.choose(area, visit.signedIn)
    else { return .nothingHere }
    return Answer.seeOther(At.home()).setting(.session, to: token.cookieValue)
}

extension Visit {
    /// The frame of the one page that is of no area.
    fileprivate var areaFrame: PageFrame {
        frame(
            serviceName: premises.settings.serviceName,
            areaName: premises.settings.installationName,
            reader: ReaderLine(name: signedIn.account.name, agency: "", role: "Signed in"),
            navigation: [])
    }
}
