import Specimens
import Testing

@testable import Casework

@Suite struct DeclineReferralTests {
    private let declining = DeclineReferral(because: Specimen.declineReason)

    @Test func `a referral is declined with a reason`() throws {
        try given(Specimen.sentReferral()).when(declining)
            .then(.declined(ReferralDeclined(reason: Specimen.declineReason, stamp: stamp())))
        let declined = try Specimen.declinedReferral().record
        #expect(declined.state == .declined)
        #expect(declined.reason == Specimen.declineReason)
    }

    @Test func `only a referral that waits can be declined`() throws {
        let stories = try [
            Story(), Specimen.returnedReferral(), Specimen.acceptedReferral(),
            Specimen.declinedReferral(),
        ]
        for story in stories { given(story).when(declining).thenRefused(.notWaiting) }
    }

    @Test func `the referrer reads why`() throws {
        try given(Specimen.sentReferral()).when(DeclineReferral(because: PrivateText("")))
            .thenRefused(.reasonIsMissing)
    }
}
