import Specimens
import Testing

@testable import Casework

@Suite struct RedirectReferralTests {
    private let words = PrivateText("Ask the housing advice line for a letter.")

    private func redirecting(_ words: PrivateText) -> RedirectReferral {
        RedirectReferral(to: .adviceAndLocalServices, saying: words)
    }

    @Test(arguments: Redirection.allCases)
    func `a referral that is not for the conference is told where it belongs`(
        destination: Redirection
    ) throws {
        let redirecting = RedirectReferral(to: destination, saying: words)
        try given(Specimen.sentReferral()).when(redirecting)
            .then(
                .redirected(ReferralRedirected(to: destination, words: words, stamp: stamp())))
        let record = try Specimen.sentReferral().after(redirecting, on: Specimen.occasion()).record
        #expect(record.state == .redirected)
        #expect(record.redirection == destination)
        #expect(record.reason == words)
    }

    @Test func `only a referral that waits can be redirected`() throws {
        let stories = try [
            Story(), Specimen.returnedReferral(), Specimen.acceptedReferral(),
            Specimen.declinedReferral(),
        ]
        for story in stories { given(story).when(redirecting(words)).thenRefused(.notWaiting) }
    }

    @Test func `the referrer reads what can be done there`() throws {
        try given(Specimen.sentReferral()).when(redirecting(PrivateText("")))
            .thenRefused(.wordsAreMissing)
    }

    @Test func `a redirected referral is not sent again`() throws {
        let story = try Specimen.sentReferral()
            .after(redirecting(words), on: Specimen.occasion())
        given(story).when(Specimen.submission()).thenRefused(.alreadySent)
    }
}
