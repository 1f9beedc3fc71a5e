import Markup
import Pages
import Testing

@testable import Website

struct PageTests {
    private func frame() throws -> PageFrame {
        try Premises(SiteSettings(publicFolder: testPublicFolder)).bareFrame(token: "t")
    }

    @Test func `the pages of signing in and hiding are sound`() throws {
        let frame = try frame()
        let wrong = Entered(.none, [SignInForm.notRecognised])
        for page in [
            signInPage(frame), signInPage(frame, entered: wrong, hasKeptRequest: true),
            unlockPage(frame), notesPage(frame.addresses),
        ] {
            #expect(PageLint.findings(in: page).isEmpty)
        }
    }

    @Test(arguments: [
        ErrorNotice.nothingHere, .notUnderstood, .formIsNotOurs, .formTypeUnknown, .formTooLarge,
        .formTooSlow, .addressTooLong, .methodUnknown, .tooManyTries(minutes: 1),
        .tooManyTries(minutes: 5), .busy, .broken(reference: "a1b2"),
    ])
    func `the pages of errors are sound`(_ notice: ErrorNotice) throws {
        #expect(PageLint.findings(in: errorPage(notice, try frame())).isEmpty)
    }

    @Test func `a refusal says why and leads back`() throws {
        let page = refusedPage("The agenda is out", backTo: At.home(), try frame())
        #expect(PageLint.findings(in: page).isEmpty)
        #expect(render(page).contains("The agenda is out"))
    }
}
