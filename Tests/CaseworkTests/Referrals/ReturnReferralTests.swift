import Specimens
import Testing

@testable import Casework

@Suite struct ReturnReferralTests {
    private let returning = ReturnReferral(because: Specimen.returnReason)

    @Test func `a referral goes back with what is missing`() throws {
        try given(Specimen.sentReferral()).when(returning)
            .then(.returned(ReferralReturned(reason: Specimen.returnReason, stamp: stamp())))
        let returned = try Specimen.returnedReferral().record
        #expect(returned.state == .returned)
        #expect(returned.reason == Specimen.returnReason)
    }

    @Test func `only a referral that waits can go back`() throws {
        let stories = try [
            Story(), Specimen.returnedReferral(), Specimen.acceptedReferral(),
            Specimen.declinedReferral(),
        ]
        for story in stories { given(story).when(returning).thenRefused(.notWaiting) }
    }

    @Test func `the referrer is told what is missing`() throws {
        try given(Specimen.sentReferral()).when(ReturnReferral(because: PrivateText("")))
            .thenRefused(.reasonIsMissing)
    }
}
